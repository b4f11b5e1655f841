import assert from "node:assert/strict";
import fc from "fast-check";
import { graphOf } from "../../../../scripts/dictionary.ts";
import { indonesianOf } from "../../../../server/src/checks/spelling/indonesian.ts";
import { indonesianRoots } from "../../../../server/src/checks/spelling/indonesianRoots.ts";
import { nearWords } from "../../../../server/src/checks/spelling/near.ts";
import { WordGraph } from "../../../../server/src/checks/spelling/wordGraph.ts";
import { dictionaries } from "../../../support/findings.ts";

describe("the graph of a dictionary", () => {
  const word = fc.stringMatching(/^[abc'z]{1,6}$/);

  it("has the words that it was made of, and no others", () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), fc.array(word), (words, others) => {
        const graph = new WordGraph(graphOf(words.toSorted()));
        const all = new Set(words);
        for (const each of [...words, ...others, ...words.map((known) => `${known}a`), ""])
          assert.equal(graph.has(each), all.has(each), each);
      }),
    );
  });

  it("has no word with a capital or a sign", () => {
    const graph = new WordGraph(graphOf(["desk"]));
    for (const each of ["Desk", "desk-", "de sk", "dësk"]) assert.equal(graph.has(each), false, each);
  });
});

describe("the dictionaries", () => {
  it("know English as it is written on both sides of the sea", () => {
    for (const each of [
      "colour",
      "color",
      "organise",
      "organize",
      "don't",
      "desk's",
      "desks'",
      "questionnaire",
      "website",
      "accommodation",
    ])
      assert.ok(dictionaries.has(each, "en"), each);
    for (const each of ["qestion", "recieve", "accomodation", "loket"]) assert.ok(!dictionaries.has(each, "en"), each);
  });

  it("know Indonesian words by their roots", () => {
    const { isIndonesian, isUsual } = indonesianOf(indonesianRoots);
    const words =
      "menulis menyapu mengirim memakai melihat mengecek pengirim penulis penyapu pemakai pelayan pekerja bekerja beragam terasa belajar dipertanyakan memperbaiki " +
      "mempersilakan berkelanjutan keberlanjutan kesehatannya bukunya bacalah apakah sekalipun ketidakpuasan memproses mentransfer mengkritik seluruhnya antarnegara";
    for (const each of words.split(" ")) assert.ok(isIndonesian(each), each);
    for (const each of ["mentulis", "mengkirim", "menyelesaikn", "bersihkn", "dipelihar", "memulis"]) assert.ok(!isIndonesian(each), each);
    assert.ok(isIndonesian("kubaca") && isIndonesian("bacalah") && !isUsual("kubaca") && !isUsual("bacalah"));
  });

  it("suggest two words for a place that is written as one", () => {
    assert.equal(dictionaries.suggestions("kedepan", "id")[0], "ke depan");
    assert.deepEqual(dictionaries.suggestions("kedua", "id"), []);
  });

  it("suggest what one slip makes of a word, the likeliest first", () => {
    const near = (word: string, words: readonly string[]) => nearWords(word, (each) => words.includes(each), 3);
    assert.deepEqual(near("fromer", ["farmer", "frames", "former", "framer"]), ["former", "framer"]);
    assert.deepEqual(near("acomodation", ["accommodation"]), ["accommodation"]);
    assert.deepEqual(near("ofice", ["once", "notice", "office"]), ["office"]);
    assert.deepEqual(near("bat", ["cat", "bad", "bar", "bag"]), ["bad", "bag", "bar"]);
    assert.deepEqual(near("desk", ["help"]), []);
  });
});
