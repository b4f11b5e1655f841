import assert from "node:assert/strict";
import { mkdir, readdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { read } from "../architecture/sources.ts";
import { clean, faulty, type Ran, Workbench } from "./workbench.ts";

let bench: Workbench;
beforeEach(async () => {
  bench = await Workbench.make({ "desk.ukur": clean });
});
afterEach(() => bench.remove());

describe("ukur, used wrongly", () => {
  const misuses: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["no command", [], /Usage: ukur/],
    ["an unknown command", ["chek"], /Did you mean check/],
    ["an unknown option", ["check", "--strct"], /Did you mean --strict/],
    ["an option of another command", ["check", "--watch"], /ukur check has no option --watch/],
    ["an option without its value", ["compile", "desk.ukur", "-o"], /-o needs a value: -o FOLDER/],
    ["a value for an option that takes none", ["check", "--strict=1"], /--strict takes no value/],
    ["an argument too few", ["compile"], /Give FILE: ukur compile <FILE>/],
    ["an argument too many", ["compile", "desk.ukur", "other.ukur"], /other\.ukur is one too many/],
    ["an argument of a command that takes none", ["lsp", "x"], /^ukur: x is one too many: ukur lsp\n$/],
    ["an unknown format", ["check", "--format", "xml"], /text, json, sarif, github/],
    ["a file that is not there", ["check", "nothing.ukur"], /^ukur: nothing\.ukur cannot be read: there is no such file or folder\.\n$/],
    ["a folder in place of a file", ["compile", "."], /is a folder/],
    ["an unknown target", ["compile", "desk.ukur", "-t", "surveyj"], /no target called surveyj\. Did you mean surveyjs\?/],
    ["an unknown code", ["explain", "twin-scale-mismach"], /no finding called twin-scale-mismach\. Did you mean twin-scale-mismatch\?/],
    ["neither a code nor all", ["explain"], /Give a code or --all/],
    ["a code and all", ["explain", "slip", "--all"], /Give a code or --all/],
    ["explanations as findings", ["explain", "--all", "--format", "sarif"], /printed as text or json, not as sarif/],
    ["a code like constructor", ["explain", "constructor"], /no finding called constructor/],
    ["a file for the schema that all instruments share", ["schema", "instrument", "desk.ukur"], /ukur schema answers desk\.ukur/],
    ["a name of nothing but an ending", ["new", ".ukur"], /^ukur: \.ukur cannot name an instrument/],
    ["an unknown schema", ["schema", "desk.ukur"], /There are: instrument, answers FILE/],
    ["two beginnings", ["new", "--model", "servqual", "--from", "desk"], /not both/],
    ["an unknown model", ["new", "--model", "servqal"], /Did you mean servqual\?/],
    ["an unknown sample", ["new", "--from", "dsk"], /Did you mean desk\?/],
    ["a name that no instrument can have", ["new", "2nd-survey"], /cannot name an instrument/],
  ];
  for (const [what, args, message] of misuses) {
    it(`ends with 2 and a reason: ${what}`, async () => {
      const { status, out, err } = await bench.ukur(...args);
      assert.match(err, message);
      assert.doesNotMatch(err, /\n {4}at /);
      assert.equal(out, "");
      assert.equal(status, 2);
    });
  }

  it("prints help and the version when asked", async () => {
    const help = await bench.ukur("--help");
    for (const command of ["new", "check", "fmt", "compile", "test", "explain", "schema"])
      assert.match(help.out, new RegExp(`^ {2}${command} `, "m"));
    assert.equal(help.status, 0);
    assert.match(
      (await bench.ukur("compile", "--help")).out,
      /--target TARGET {2}one of instrument, surveyjs, .*default: instrument and surveyjs/,
    );
    assert.deepEqual(await bench.ukur("--version"), { status: 0, out: `${JSON.parse(read("package.json")).version}\n`, err: "" });
  });
});

describe("ukur check", () => {
  it("finds nothing in a clean file", async () => {
    assert.deepEqual(await bench.ukur("check", "desk.ukur"), { status: 0, out: "No findings in 1 file.\n", err: "" });
  });

  it("says with --summary what each instrument asks of its respondents, page by page", async () => {
    const two = clean.replace("instrument desk", "instrument other").replace("  score", '  question age "Age?" number 17..110\n\n  score');
    await bench.put("other.ukur", two);
    const lines = ["", "desk: about 1 minute, 2 items (2 ratings), 0 questions", "  perception  0.2 min, 2 ratings, 0 questions"];
    const others = [
      "",
      "other: about 1 minute, 2 items (2 ratings), 1 question",
      "  perception  0.2 min, 2 ratings, 0 questions",
      "  questions   0.2 min, 0 ratings, 1 question",
    ];
    assert.equal((await bench.ukur("check", "--summary")).out, ["No findings in 2 files.", ...lines, ...others, ""].join("\n"));
    assert.match(
      (await bench.ukur("check", "--summary", "--lang", "id")).out,
      /\nother: sekitar 1 menit, .*\n {2}perception {2}0,2 menit, 2 penilaian/,
    );
    const { instruments } = JSON.parse((await bench.ukur("check", "--summary", "--format", "json", "other.ukur")).out);
    assert.deepEqual(instruments, [
      {
        file: "other.ukur",
        name: "other",
        items: 2,
        seconds: 22,
        ratings: 2,
        questions: 1,
        minutes: 1,
        pages: [
          { id: "perception", seconds: 12, ratings: 2, questions: 0 },
          { id: "questions", seconds: 10, ratings: 0, questions: 1 },
        ],
      },
    ]);
  });

  it("shows an error in its line and ends with 1", async () => {
    await bench.put("in/faulty.ukur", faulty);
    const { status, out } = await bench.ukur("check");
    assert.match(out, /^in\/faulty\.ukur:6:45 {2}error {2}unknown-name\n {2}There is no scale called agre5\. Did you mean agree5\?/m);
    assert.match(out, /\n1 error in 2 files\.\n$/);
    assert.equal(status, 1);
  });

  it("ends with 0 for warnings, and with 1 under --strict", async () => {
    await bench.put("desk.ukur", clean.replace("  languages en\n", ""));
    const { status, out } = await bench.ukur("check");
    assert.match(out, /warning {2}languages-missing/);
    assert.equal(status, 0);
    assert.equal((await bench.ukur("check", "--strict")).status, 1);
  });

  it("speaks JSON, SARIF and GitHub's tongue", async () => {
    await bench.put("desk.ukur", faulty);
    const json = JSON.parse((await bench.ukur("check", "--format", "json")).out);
    assert.deepEqual([json.findings[0].file, json.findings[0].code], ["desk.ukur", "unknown-name"]);
    const sarif = JSON.parse((await bench.ukur("check", "--format=sarif")).out);
    assert.equal(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri, "desk.ukur");
    assert.match((await bench.ukur("--format", "github", "check")).out, /^::error file=desk\.ukur,line=6,/);
  });

  it("colours only where the output shows colours or the user asks for them", async () => {
    await bench.put("desk.ukur", faulty);
    const colours = async (colour: boolean, ...args: string[]) =>
      (await bench.ukurWith({ colour }, "check", ...args)).out.includes("\u001b[");
    assert.deepEqual(
      [await colours(false), await colours(true), await colours(true, "--no-color"), await colours(false, "--color")],
      [false, true, false, true],
    );
  });

  it("looks for the instrument of a translation that is checked alone", async () => {
    await bench.put(
      "desk.ukur",
      clean.replace("languages en", "languages en, id").replace("import scales", 'import scales\nimport "./desk.id.ukur"'),
    );
    await bench.put("desk.id.ukur", 'translation id of desk "Meja bantuan" {\n  H3 "apa?"\n}\n');
    const { status, out } = await bench.ukur("check", "desk.id.ukur");
    assert.match(out, /translation-unknown-key/);
    assert.doesNotMatch(out, /unknown-name|translation-missing/);
    assert.equal(status, 1);
  });

  it("lets no import leave the folder, by its path or by a link", async () => {
    const outside = await Workbench.make({ "scales.ukur": 'scale yes "Yes" 1..2 { 1 "No"  2 "Yes" }\n' });
    await symlink(join(outside.folder, "scales.ukur"), join(bench.folder, "link.ukur"));
    await bench.put("a.ukur", 'import "../../../../../../etc/passwd"\nimport "./link.ukur"\nimport "../x.ukur"\n');
    const { findings } = JSON.parse((await bench.ukur("check", "a.ukur", "--format", "json")).out);
    const codes = findings.map((finding: { code: string }) => finding.code);
    assert.deepEqual(
      codes.filter((code: string) => code.startsWith("import")),
      ["import-outside", "import-outside", "import-outside"],
    );
    assert.ok(!JSON.stringify(findings).includes("root:"));
    await outside.remove();
  });
});

describe("ukur check, given what no one should write", () => {
  const inputs: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ["an empty file", "", /nothing-declared/],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /not-text/],
    ["Latin-1", Buffer.from('scale s "caf\xe9" 1..5 {}', "latin1"), /not-text/],
    ["50 MB", Buffer.alloc(50_000_000, 0x20), /file-too-large/],
    ["ten thousand braces", `instrument a "A" ${"{".repeat(10_000)}`, /error/],
    ["ten thousand brackets", `instrument a "A" { languages en score s "S" = ${"(".repeat(10_000)} }`, /error/],
    ["a string without an end", 'instrument a "A', /error/],
    ["an import of a folder", 'import "./sub.ukur"\n', /import-unreadable/],
    ["an import of itself", 'import "./bad.ukur"\n', /import-cycle/],
  ];
  for (const [what, content, message] of inputs) {
    it(`reports and does not fall: ${what}`, async () => {
      await bench.put("sub.ukur/keep", "");
      await bench.put("bad.ukur", content);
      const { status, out, err } = await bench.ukur("check", "bad.ukur");
      assert.match(out, message);
      assert.equal(err, "");
      assert.equal(status, /nothing-declared/.test(out) ? 0 : 1);
    });
  }

  it("takes a byte order mark and CRLF like any other text", async () => {
    await bench.put("desk.ukur", `\ufeff${clean.replaceAll("\n", "\r\n")}`);
    assert.equal((await bench.ukur("check", "--strict", "desk.ukur")).out, "No findings in 1 file.\n");
  });

  it("takes __proto__ and constructor for the bad or good names that they are", async () => {
    await bench.put("desk.ukur", clean.replaceAll("H1", "constructor").replaceAll("H2", "toString"));
    assert.equal((await bench.ukur("test", "desk.ukur")).status, 0);
    await bench.put("desk.ukur", clean.replaceAll("H1", "__proto__"));
    assert.equal((await bench.ukur("check", "desk.ukur")).status, 1);
  });
});

describe("ukur fmt", () => {
  const untidy = clean.replace("  languages en", "languages    en");

  it("lays a file out, and is then content", async () => {
    await bench.put("desk.ukur", untidy);
    const first = await bench.ukur("fmt");
    assert.deepEqual(first, { status: 0, out: "Formatted: desk.ukur\n1 file of 1 changed.\n", err: "" });
    assert.equal(await bench.read("desk.ukur"), clean);
    assert.equal((await bench.ukur("fmt", "desk.ukur")).out, "0 files of 1 changed.\n");
  });

  it("only says so with --check", async () => {
    await bench.put("desk.ukur", untidy);
    const { status, out } = await bench.ukur("fmt", "--check");
    assert.equal(out, "Not formatted: desk.ukur\n1 file of 1 would change.\n");
    assert.equal(status, 1);
    assert.equal(await bench.read("desk.ukur"), untidy);
  });

  it("tells programs, too, which files it would change", async () => {
    const json = async (...args: string[]) => JSON.parse((await bench.ukur("fmt", "--format", "json", ...args)).out).findings;
    assert.deepEqual(await json("--check"), []);
    await bench.put("desk.ukur", untidy);
    assert.deepEqual(
      (await json("--check")).map(({ code, file }: any) => [code, file]),
      [["not-formatted", "desk.ukur"]],
    );
    const { status, out } = await bench.ukur("fmt", "--check", "--format", "github");
    assert.match(out, /^::warning file=desk\.ukur,line=1,.*Run: ukur fmt desk\.ukur\n$/);
    assert.equal(status, 1);
    assert.deepEqual(await json(), []);
    assert.equal(await bench.read("desk.ukur"), clean);
  });

  it("formats the standard input", async () => {
    const stdin = () => Promise.resolve(untidy);
    assert.deepEqual(await bench.ukurWith({ stdin }, "fmt", "--stdin"), { status: 0, out: clean, err: "" });
  });

  it("keeps the line ends of a file", async () => {
    await bench.put("desk.ukur", untidy.replaceAll("\n", "\r\n"));
    await bench.ukur("fmt");
    assert.equal(await bench.read("desk.ukur"), clean.replaceAll("\n", "\r\n"));
  });

  it("reports a file with a fault in its grammar and leaves it alone", async () => {
    const broken = clean.replace("dimension help", "dimensoin help");
    await bench.put("desk.ukur", broken);
    await bench.put("other.ukur", untidy);
    const { status, out } = await bench.ukur("fmt");
    assert.match(out, /desk\.ukur:\d+:\d+ {2}error/);
    assert.equal(status, 1);
    assert.equal(await bench.read("desk.ukur"), broken);
    assert.equal(await bench.read("other.ukur"), clean);
  });

  it("reports a file that it cannot read, and lays out the others", async () => {
    await bench.put("aaa.ukur", "import \0");
    const { status, out } = await bench.ukur("fmt");
    assert.equal(status, 1);
    assert.match(out, /aaa\.ukur:1:1 {2}error {2}not-text\n[^]*0 files of 2 changed\.\n$/);
  });
});

describe("ukur compile", () => {
  it("writes the instrument and every target", async () => {
    const { status, out } = await bench.ukur("compile", "desk.ukur", "-o", "out/deep");
    assert.match(out, /^No findings in 1 file\.\nWrote out\/deep\/desk\.instrument\.json\nWrote out\/deep\/desk\.surveyjs\.json\n/);
    assert.equal(status, 0);
    assert.equal((await bench.json("out/deep/desk.instrument.json")).format, "ukur-instrument");
    assert.ok((await bench.json("out/deep/desk.surveyjs.json")).pages.length > 0);
  });

  it("writes only the targets that are asked for", async () => {
    await bench.ukur("compile", "desk.ukur", "--target", "instrument", "-o", "out");
    assert.deepEqual(await readdir(join(bench.folder, "out")), ["desk.instrument.json"]);
  });

  it("writes nothing where there is an error, or a warning under --strict", async () => {
    await bench.put("desk.ukur", faulty);
    assert.equal((await bench.ukur("compile", "desk.ukur")).status, 1);
    await bench.put("desk.ukur", clean.replace("  languages en\n", ""));
    const strict = await bench.ukur("compile", "desk.ukur", "--strict");
    assert.deepEqual([strict.status, strict.err], [1, "Nothing was written, because of --strict.\n"]);
    assert.deepEqual(await readdir(bench.folder), ["desk.ukur"]);
    assert.equal((await bench.ukur("compile", "desk.ukur")).status, 0);
  });

  it("takes losses that the author allows, and gives the reason where losses are listed and in the codebook", async () => {
    const page = "  page all { perception order random }\n}\n";
    await bench.put("desk.ukur", clean.replace(/\}\n$/, page));
    const targets = ["-t", "xlsform", "-t", "codebook", "-t", "losses"];
    const lost = await bench.ukur("compile", "desk.ukur", "--strict", ...targets);
    assert.equal(lost.status, 1);
    assert.match(lost.out, /^desk\.ukur:\d+:\d+ {2}loss {2}order-not-mixed {2}XLSForm, perception\n/);
    await bench.put(
      "desk.ukur",
      clean
        .replace(
          "languages en\n",
          '$&  allow order-not-mixed because "The order is random in SurveyJS."\n  allow platform-columns because "The script drops it."\n',
        )
        .replace(/\}\n$/, page),
    );
    const allowed = await bench.ukur("compile", "desk.ukur", "--strict", ...targets);
    assert.deepEqual([allowed.status, allowed.out.split("\n")[0]], [0, "No findings in 1 file."]);
    const { losses } = JSON.parse(await bench.read("desk.losses.json"));
    assert.deepEqual(
      losses.map(({ code, because }: { code: string; because: string }) => [code, because]),
      [
        ["order-not-mixed", "The order is random in SurveyJS."],
        ["platform-columns", "The script drops it."],
      ],
    );
    assert.match(await bench.read("desk.codebook.md"), /order-not-mixed, .*: The order is random in SurveyJS\./);
    // Whether it is needed depends on the platforms, so no check asks for it to go.
    assert.equal((await bench.ukur("check", "--strict", "desk.ukur")).status, 0);
  });

  it("says so where a file declares no instrument", async () => {
    await bench.put("scales.ukur", 'scale s "S" 1..2 { 1 "No"  2 "Yes" }\n');
    const { status, err } = await bench.ukur("compile", "scales.ukur");
    assert.deepEqual([status, err], [2, "ukur: scales.ukur declares no instrument, so there is nothing to compile.\n"]);
  });

  it("says so where the output cannot be written, and leaves nothing behind", async () => {
    await bench.put("out/desk.surveyjs.json/keep", "");
    const { status, err } = await bench.ukur("compile", "desk.ukur", "-o", "out");
    assert.match(err, /desk\.surveyjs\.json cannot be written: it is a folder\.\n$/);
    assert.equal(status, 2);
    assert.deepEqual(await readdir(join(bench.folder, "out")), ["desk.surveyjs.json"]);
  });

  describe("--watch", () => {
    const waiting: (() => void)[] = [];
    let stop: () => void;
    let ran: Promise<Ran>;
    /** The next time that the command waits for changes, after a change. */
    const after = async (change: () => unknown) => {
      const waits = new Promise<void>((resolve) => waiting.push(resolve));
      await change();
      await waits;
    };
    const start = (file: string) =>
      after(() => {
        const { promise: stopped, resolve } = Promise.withResolvers<void>();
        stop = resolve;
        const err = (text: string) => {
          if (text.startsWith("Waiting")) waiting.shift()?.();
        };
        ran = bench.ukurWith({ untilStopped: () => stopped, err }, "compile", file, "--watch", "-o", "out");
      });
    const titled = (title: string) => clean.replace('The help desk"', `${title}"`);
    const title = async () => (await bench.json("out/desk.instrument.json")).title.en;
    afterEach(async () => {
      stop();
      await ran;
      await pause(0);
    });

    it("compiles again after a change, and ends when it is stopped", async () => {
      await start("desk.ukur");
      assert.equal(await title(), "The help desk");
      for (const next of ["The other desk", "The third desk"]) {
        await after(() => bench.put("desk.ukur", titled(next)));
        assert.equal(await title(), next);
      }
      await after(() => bench.put("desk.ukur", faulty));
      stop();
      assert.equal((await ran).status, 0);
    });

    it("goes on where the file is removed, and made again", async () => {
      await start("desk.ukur");
      await after(() => rm(join(bench.folder, "desk.ukur")));
      await after(() => bench.put("desk.ukur", titled("The desk again")));
      assert.equal(await title(), "The desk again");
    });

    it("waits for an import that is missing, and for its folder", async () => {
      const answers = (label: string) => `scale mine "Mine" 1..5 { 1 "${label}"  5 "Yes" }\n`;
      const label = async () => (await bench.json("out/desk.instrument.json")).scales[0].points[0].label.en;
      await bench.put("desk.ukur", clean.replace("import scales", 'import "./own/scales.ukur"').replace("agree5", "mine"));
      await start("desk.ukur");
      for (const [first, second] of [
        ["No", "Not at all"],
        ["Never", "Hardly"],
      ] as const) {
        await after(() => mkdir(join(bench.folder, "own")));
        await after(() => bench.put("own/scales.ukur", answers(first)));
        assert.equal(await label(), first);
        await after(() => bench.put("own/scales.ukur", answers(second)));
        assert.equal(await label(), second);
        await after(() => rm(join(bench.folder, "own"), { recursive: true }));
      }
    });

    it("follows a link to the file", async () => {
      await bench.put("real/one.ukur", clean);
      await symlink(join(bench.folder, "real/one.ukur"), join(bench.folder, "link.ukur"));
      await start("link.ukur");
      await after(() => bench.put("real/one.ukur", titled("The linked desk")));
      assert.equal(await title(), "The linked desk");
    });
  });
});

describe("ukur test", () => {
  it("says which tests pass", async () => {
    assert.deepEqual(await bench.ukur("test"), { status: 0, out: "✔ desk.ukur: half\n1 test passed, 0 failed.\n", err: "" });
  });

  it("shows what was expected of one that fails", async () => {
    await bench.put("desk.ukur", clean.replace("overall = 4.5", "overall = 4"));
    const { status, out } = await bench.ukur("test");
    assert.match(out, /^✘ desk\.ukur: half\n/);
    assert.match(out, /overall is 4\.5, and the test "half" expects 4\./);
    assert.match(out, /│ {5}expect overall = 4\n/);
    assert.match(out, /\n0 tests passed, 1 failed\.\n$/);
    assert.equal(status, 1);
    const json = JSON.parse((await bench.ukur("test", "--format", "json")).out);
    assert.equal(json.findings[0].code, "test-failed");
  });

  it("runs nothing where a file has an error", async () => {
    await bench.put("desk.ukur", faulty);
    const { status, out } = await bench.ukur("test");
    assert.match(out, /unknown-name/);
    assert.doesNotMatch(out, /passed/);
    assert.equal(status, 1);
  });
});

describe("ukur schema", () => {
  it("prints the published schema of instruments", async () => {
    assert.equal((await bench.ukur("schema")).out, read("server/schemas/instrument.schema.json"));
  });

  it("prints the schema of an instrument's answers", async () => {
    const { out, status } = await bench.ukur("schema", "answers", "desk.ukur");
    assert.deepEqual(Object.keys(JSON.parse(out).properties), ["P_H1", "P_H2"]);
    assert.equal(status, 0);
  });
});
