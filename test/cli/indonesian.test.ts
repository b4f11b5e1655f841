import assert from "node:assert/strict";
import { clean, faulty, Workbench } from "./workbench.ts";

describe("the command line in Indonesian", () => {
  const withBench = async (files: Readonly<Record<string, string>>, use: (bench: Workbench) => Promise<void>): Promise<void> => {
    const bench = await Workbench.make(files);
    try {
      await use(bench);
    } finally {
      await bench.remove();
    }
  };

  it("is asked for with --lang, or by the environment", () =>
    withBench({ "desk.ukur": faulty }, async (bench) => {
      const asked = await bench.ukur("check", "--lang", "id");
      assert.match(asked.out, /Tidak ada skala bernama agre5\. Apakah maksud Anda agree5\?/);
      assert.match(asked.out, /kesalahan {2}unknown-name/);
      assert.match(asked.out, /1 kesalahan dalam 1 berkas\.\n$/);
      assert.equal(asked.status, 1);
      for (const locale of ["id", "id-ID", "id_ID.UTF-8"]) assert.equal((await bench.ukurWith({ locale }, "check")).out, asked.out, locale);
      const english = await bench.ukur("check");
      assert.match(english.out, /1 error in 1 file\.\n$/);
      for (const locale of ["C.UTF-8", "en_GB.UTF-8", "idb"])
        assert.equal((await bench.ukurWith({ locale }, "check")).out, english.out, locale);
      assert.equal((await bench.ukurWith({ locale: "id_ID.UTF-8" }, "check", "--lang", "en")).out, english.out);
    }));

  it("says what is no language of its own", () =>
    withBench({}, async (bench) => {
      assert.deepEqual(await bench.ukur("check", "--lang", "fr"), { status: 2, out: "", err: "ukur: Ukur speaks en and id, not fr.\n" });
    }));

  it("explains, tests, and tells losses and what it wrote", () =>
    withBench({}, async (bench) => {
      const { out } = await bench.ukur("explain", "unknown-name", "--lang", "id");
      assert.match(
        out,
        /^unknown-name \(D11, kesalahan\)\nNama yang tidak dimiliki apa pun\n[^]*\nDengan temuan:\n[^]*\nSetelah diperbaiki:\n/,
      );
      const made = await bench.ukur("new", "loket", "--lang", "id");
      assert.match(made.out, /^Menulis loket\.ukur\n[^]*Ubah istilah dan teksnya, lalu: ukur check loket\.ukur/);
      assert.match((await bench.ukur("test", "loket.ukur", "--lang", "id")).out, /uji lulus, 0 gagal\.\n$/);
      const compiled = await bench.ukur("compile", "loket.ukur", "-t", "all", "--lang", "id");
      assert.match(compiled.out, / kehilangan dalam 1 berkas\.\n/);
      assert.match(compiled.out, /score-left-out {2}Formulir[^\n]*\n {2}Kertas tidak menghitung/);
      assert.match((await bench.ukur("fmt", "--lang", "id")).out, /^0 dari \d+ berkas diubah\.\n$/);
    }));

  it("says on the page of the preview what is wrong, and where", () =>
    withBench({ "desk.ukur": faulty }, async (bench) => {
      const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
      const { promise: address, resolve: told } = Promise.withResolvers<string>();
      const out = (text: string): void => {
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text);
        if (found) told(found[0]);
      };
      const ran = bench.ukurWith({ locale: "id", untilStopped: () => stopped, out }, "preview", "desk.ukur", "--port", "0");
      // A preview that does not begin must not be waited for.
      const ended = ran.then(({ err }) => assert.fail(err));
      const { body } = await fetch(`${await Promise.race([address, ended])}/events`);
      let events = "";
      for await (const chunk of body!) {
        events += new TextDecoder().decode(chunk);
        if (events.includes('"problem"')) break;
      }
      stop();
      await ran;
      assert.match(events, /kesalahan/);
      assert.match(events, /Tidak ada skala bernama agre5\./);
    }));

  it("leaves a title of a test that reads like words of Ukur's own", () =>
    withBench({ "desk.ukur": clean.replace('"half"', '"Write nothing"').replace("= 4.5", "= 2.5") }, async (bench) => {
      const { out } = await bench.ukur("test", "--lang", "id");
      assert.match(out, /overall bernilai 4,5, sedangkan uji "Write nothing" mengharapkan 2,5\./);
      assert.match(out, /✘ desk\.ukur: Write nothing\n/);
    }));

  it("helps, and says what it was not given", () =>
    withBench({ "desk.ukur": clean }, async (bench) => {
      const complaints: readonly (readonly [readonly string[], string])[] = [
        [["chek"], "Tidak ada perintah bernama chek. Apakah maksud Anda check?"],
        [["--lang", "id", "check", "--watch"], "ukur check tidak memiliki opsi --watch. Lihat: ukur check --help"],
        [["check", "nothing.ukur"], "nothing.ukur tidak dapat dibaca: berkas atau folder itu tidak ada."],
        [["compile", "desk.ukur", "-o"], "-o memerlukan nilai: -o FOLDER"],
        [["compile", "desk.ukur", "-t", "paper_form"], "Tidak ada target bernama paper_form. Yang ada: "],
        [["explain", "twin-scale-mismach"], "Tidak ada temuan bernama twin-scale-mismach. Apakah maksud Anda twin-scale-mismatch?"],
        [["new", "desk"], "desk.ukur sudah ada. Pilih nama lain."],
        [["learn", "servqal"], "Pustaka tidak memiliki model bernama servqal. Apakah maksud Anda servqual?"],
      ];
      for (const [line, complaint] of complaints) {
        const { err, status } = await bench.ukurWith({ locale: "id_ID.UTF-8" }, ...line);
        assert.deepEqual([err.slice(0, `ukur: ${complaint}`.length), status], [`ukur: ${complaint}`, 2]);
      }
      const asked = await bench.ukur("chek", "--lang=id");
      assert.equal(asked.err, "ukur: Tidak ada perintah bernama chek. Apakah maksud Anda check?\n");
      assert.match((await bench.ukur("--help", "--lang", "id")).out, /^Pemakaian: ukur PERINTAH[^]*\n {2}check \[PATH\.\.\.\] +melaporkan/);
      const help = await bench.ukur("compile", "--help", "--lang", "id");
      assert.match(help.out, /^Pemakaian: ukur compile <FILE> \[OPSI\]\n\nMenulis instrumen[^]*--target TARGET +salah satu dari /);
      const { out } = await bench.ukur("learn", "servqual", "--lang", "id");
      assert.ok(out.includes("Pada tahun 1985 para penulisnya menguraikan lima kesenjangan."), out);
      assert.match(out, /\nKeandalan · Reliability\n/);
      for (const title of ["Susunan", "Asal-usulnya", "Kritik terhadapnya", "Sumber"]) assert.ok(out.includes(`\n\n${title}\n\n`), title);
    }));
});
