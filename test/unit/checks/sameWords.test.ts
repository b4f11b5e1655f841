import assert from "node:assert/strict";
import { compile } from "../../support/compile.ts";
import { desk } from "../../support/desk.ts";
import { findingsIn } from "../../support/findings.ts";
import { expectFindings } from "../../support/markers.ts";

describe("answers that read the same", () => {
  const ask = (first: string, second: string): string => desk(`question ways "How?" one of { a 1 "${first}" b 2 [|"${second}"|] }`);

  for (const [what, first, second] of [
    ["put together from other letters", "Caf\u00e9", "Cafe\u0301"],
    ["with a space of no width", "Web", "Web\u200b"],
    ["with two spaces", "at home", "at  home"],
  ] as const)
    it(`are found ${what}`, () => expectFindings(ask(first, second), ["duplicate-label"]));

  it("are found in a translation, of a question and of a scale", async () => {
    const translated = 'translation id of desk "Meja" { ways.a "Web" ways.b [|"web"|] }';
    const both = desk('question ways "How?" one of { a 1 "Site" b 2 "Web" }').replace("languages en", "languages en, id");
    const codes = (await findingsIn(`${both}\n${translated.replace(/\[\||\|\]/g, "")}`)).filter(({ code }) => code === "duplicate-label");
    assert.equal(codes.length, 1);
    await expectFindings('scale s "S" 1..2 { 1 "A" 2 "B" }\ntranslation id of s "S" { 1 "Sama" 2 [|"Sama"|] }', ["duplicate-label"]);
  });
});

describe("items that read the same", () => {
  const asking = (items: string, more = ""): string =>
    `import scales\ninstrument desk "Desk" {\n  languages ${more ? "en, id" : "en"}\n  battery now "It…" scale agree5 code N\n  battery then "It was…" scale agree5 code T\n  dimension help "Help" { ${items} }\n}\n${more}`;

  it("are found once, whatever the number of batteries", () =>
    expectFindings(asking('A "is clean" B [|"Is  clean"|] C "is quick"'), ["duplicate-item"]));

  it("are found between the same poles only", async () => {
    await expectFindings(asking('A "the room" poles "dark" "light" B "the room" poles "loud" "quiet"'), []);
    await expectFindings(asking('A "the room" poles "dark" "light" B [|"the room"|] poles "dark" "light"'), ["duplicate-item"]);
  });

  it("are found in a translation", async () => {
    const found = await findingsIn(asking('A "is clean" B "is tidy"', 'translation id of desk "Meja" { A "bersih" B "bersih" }'));
    assert.equal(found.filter(({ code }) => code === "duplicate-item").length, 1);
  });
});

describe("a text with characters that nobody sees", () => {
  it("is found, and can be repaired", async () => {
    await expectFindings(desk('question price "The price [|\u202e|])evitagen(\u202c" text'), ["invisible-character"]);
    const [found] = await findingsIn(desk('question price "The\u0007 price\u0001" text'));
    assert.equal(found!.fixes[0]!.edits.length, 2);
  });

  it("is not one with joiners, soft hyphens and spaces that do not break, nor with Word's line ends", () =>
    expectFindings(desk('question price "The\u00a0price\u200c\u200d\u00ad \u000bof it" text'), []));

  it("is found in a translation", async () => {
    const text = 'scale s "S" 1..2 { 1 "A" 2 "B" }\ntranslation id of s "S" { 1 "Satu" 2 [|"D\u0002ua"|] }';
    await expectFindings(text, ["invisible-character"]);
  });
});

describe("a code with zeros in front", () => {
  it("is found in options and in scales", async () => {
    await expectFindings(desk('question town "Town?" one of { a [|01|] "A" b [|007|] "B" c 0 "C" d 10 "D" }'), [
      "leading-zero",
      "leading-zero",
    ]);
    await expectFindings('scale s 1..2 { [|01|] "A" 2 "B" }', ["leading-zero"]);
  });
});

describe("a line end that Word made within a paragraph", () => {
  it("is a line end in every text", async () => {
    const { questions } = await compile(desk('question price "First line\u000bsecond line" text'));
    assert.equal(questions[0]!.text["en"], "First line\nsecond line");
  });
});
