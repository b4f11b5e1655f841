import { desk } from "../../support/desk.ts";
import { expectFindings } from "../../support/markers.ts";

describe("names", () => {
  it("are told apart without regard to case", () =>
    expectFindings(desk('dimension [|Speed|] "Again" { T1 "is quick" }'), ["duplicate-name"]));

  it("may be words of the language, and words that JavaScript keeps", () =>
    expectFindings(desk('dimension scale "Scale" {\n    page "is one"\n    constructor "is another"\n    toString "is a third"\n  }'), []));

  it("of columns may not be what every JavaScript object has", () =>
    expectFindings(desk('question [|constructor|] "Who built it?" text\n  score [|valueOf|] = mean(perception)'), [
      "reserved-name",
      "reserved-name",
    ]));

  it("of instruments may not be what Windows calls devices, as files get them", async () => {
    for (const name of ["con", "Aux", "NUL", "com1", "lpt9"])
      await expectFindings(`instrument [|${name}|] "Desk" {\n  languages en\n  question q "Who?" text\n}\n`, ["reserved-name"]);
    for (const name of ["cons", "com", "com10", "auxiliary"])
      await expectFindings(`instrument ${name} "Desk" {\n  languages en\n  question con "Who?" text\n}\n`, []);
  });

  it("that start with an underscore are no names", () => expectFindings(desk('question [|__proto__|] "Who?" text'), ["bad-name"]));

  it("may be used before their declaration", () => expectFindings(desk("score late = later * 2\n  score later = mean(perception)"), []));

  it("of an imported file may be used, but not those that it imports itself", () =>
    expectFindings(
      'import "./b.ukur"\n\ninstrument desk "Desk" {\n  languages en\n  battery p "It…" scale [|far|] code P\n  battery q "It…" scale near code Q\n  dimension d "D" { A1 "is" }\n}\n',
      ["unknown-name"],
      {
        "b.ukur": 'import "./c.ukur"\n\nscale near 1..2 { 1 "No" 2 "Yes" }\n',
        "c.ukur": 'scale far 1..2 { 1 "No" 2 "Yes" }\n',
      },
    ));

  it("that two imports bring clash at the second", () =>
    expectFindings('import "./b.ukur"\n[|import "./c.ukur"|]\n\nscale other 1..2 { 1 "No" 2 "Yes" }\n', ["duplicate-name"], {
      "b.ukur": 'scale near 1..2 { 1 "No" 2 "Yes" }\n',
      "c.ukur": 'scale NEAR 1..2 { 1 "No" 2 "Yes" }\n',
    }));

  it("that a model and an instrument claim are one finding, and none about each key of the translation", () =>
    expectFindings(
      'import egovqual\nimport scales\nimport "./id.ukur"\n\ninstrument [|egovqual|] "E" {\n  languages en, id\n  measures egovqual\n  battery p "It…" scale agree5\n  dimension trust { T1 "is" }\n}\n',
      ["duplicate-name"],
      { "id.ukur": 'translation id of egovqual "E" { p "Ini…" T1 "ada" }\n' },
    ));

  it("of items are not taken for batteries where the word dimension was left out", () =>
    expectFindings(desk('dimension all "All" {\n    [|pace|] "Pace" {\n      T1 "is quick"\n      T2 "is prompt"\n    }\n  }'), [
      "missing-keyword",
    ]));

  it("of a question and of an item's answer may not make one column", () =>
    expectFindings(desk('question P_h1 "What?" text').replace("H1", "[|H1|]"), ["variable-collision"]));

  it("of an option and of a question may not make one column", () =>
    expectFindings(desk('question way "How?" any of { web 1 "Web" app 2 "App" }\n  question [|way_web|] "Really?" text'), [
      "variable-collision",
    ]));
});

describe("imports", () => {
  const scale = 'scale near 1..2 { 1 "No" 2 "Yes" }\n';

  it("of a missing file, out of the folder, of an absolute path and of a web address are refused", () =>
    expectFindings(
      `import [|"./nowhere.ukur"|]\nimport [|"../../etc/passwd"|]\nimport [|"../outside.ukur"|]\nimport [|"/etc/passwd.ukur"|]\nimport [|"https://example.org/a.ukur"|]\n\n${scale}`,
      ["import-missing", "import-outside", "import-outside", "import-outside", "import-missing"],
    ));

  it("of the file itself are a cycle", () => expectFindings(`import [|"./desk.ukur"|]\n\n${scale}`, ["import-cycle"]));

  it("of one file twice are needless", () =>
    expectFindings(`import "./b.ukur"\n[|import "./b.ukur"|]\n\nscale other 1..2 { 1 "No" 2 "Yes" }\n`, ["import-twice"], {
      "b.ukur": scale,
    }));

  it("from the library need its name", () => expectFindings(`import [|servqul|]\n\n${scale}`, ["import-unknown-library"]));
});

describe("mappings", () => {
  it("name models of the library without an import, and know their dimensions", () =>
    expectFindings(desk("mapping to egovqual { help -> citizen_support overlaps  speed -> [|reliabilty|] analogue }"), ["unknown-name"]));

  it("do not bring what they name into scope", () =>
    expectFindings(desk("measures [|egovqual|]\n  mapping to egovqual { help -> citizen_support overlaps }"), ["unknown-name"]));
});

describe("weights of mappings", () => {
  it("add up to 1 for each source, between models and from an instrument", () =>
    expectFindings(
      `mapping servqual to egovqual {
  assurance -> trust overlaps weight 0.5
  assurance -> citizen_support overlaps weight 0.5
  reliability -> reliability overlaps weight [|0.5|]
}
${desk("mapping to egovqual { help -> citizen_support overlaps weight [|0.9|]  speed -> efficiency analogue }").replace("import scales", "").replaceAll("scale agree5", "scale two")}
scale two 1..2 { 1 "No" 2 "Yes" }
`,
      ["mapping-weights", "mapping-weights"],
    ));
});

describe("translations", () => {
  const instrument = (imports: string) => `import scales
${imports}
instrument desk "The help desk" {
  languages en, id
  term place "the help desk"
  battery perception "{place}…" scale agree5 code P
  dimension help "Help" {
    H1 "answers the question"
  }
}
`;
  const indonesian = `translation id of desk "Meja bantuan" {
  place "meja bantuan"
  perception "{place}…"
  help "Bantuan"
  H1 "menjawab pertanyaan"
}
`;

  it("in a file of their own find the instrument that imports them", () =>
    expectFindings(instrument('import "./desk.id.ukur"\n'), [], { "desk.id.ukur": indonesian }));

  it("in the same file need no import", () => expectFindings(`${instrument("")}\n${indonesian}`, []));

  it("that leave something out are incomplete, at the languages", () =>
    expectFindings(
      `${instrument("").replace("languages en, id", "[|languages en, id|]")}\n${indonesian.replace('  H1 "menjawab pertanyaan"\n', "")}`,
      ["translation-missing"],
    ));

  it("keep the terms of the text", () =>
    expectFindings(`${instrument("")}\n${indonesian.replace('"{place}…"', '[|"Meja ini…"|]')}`, ["translation-terms"]));
});
