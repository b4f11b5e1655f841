import assert from "node:assert/strict";
import { desk } from "../../support/desk.ts";
import { findingsIn } from "../../support/findings.ts";
import { expectFindings } from "../../support/markers.ts";

describe("one fault is one finding, where", () => {
  it("a scale is written from high to low", () =>
    expectFindings('scale s 1..3 { 3 "Often" [|2 "At times"|] 1 "Never" }\n', ["scale-order"]));

  it("a battery names a dimension that does not exist", () =>
    expectFindings(desk('battery third "Another…" scale agree5 dimensions [|halp|]'), ["unknown-name"]));

  it("a question offers neither options nor a list", () => expectFindings(desk('question q "Q" one of [|(|]yes, no)'), ["missing-part"]));

  it("an item is for a battery alone that does not exist", () =>
    expectFindings(desk('dimension more "More" { M1 "is" only [|perceptoin|] }'), ["unknown-name"]));

  it("the only item of a dimension has a name that is taken", () =>
    expectFindings(desk('dimension more "More" { [|h1|] "is taken" }'), ["duplicate-name"]));

  it("a question or a battery stands in a list of dimensions: it is not said to be on no page, too", () =>
    expectFindings(
      desk(
        'question used "Used?" one of { yes 1 "Yes" no 0 "No" }\n  page one { expectation of help, [|used|] }\n  page two when used == yes { expectation of speed, [|perception|] }',
      ),
      ["wrong-kind", "wrong-kind"],
    ));
});

describe("a finding speaks of", () => {
  const message = async (text: string) => (await findingsIn(text)).map((finding) => finding.message).join("\n");

  it("an item, and not of a item", async () =>
    assert.match(
      await message(desk("page one { expectation perception S1 }")),
      /^S1 is an item, and a question, battery or note is needed here\./,
    ));

  it("the language that an instrument is written in, where that one is translated to", async () =>
    assert.match(
      await message('instrument i "I" {\n  languages en\n  question q "Q" text\n}\n\ntranslation en of i { q "Q" }\n'),
      /^i cannot be translated to en: it is written in that language/,
    ));

  it("bands, where two of them have one name", async () =>
    assert.match(await message(desk("score s = mean(perception) bands { low 1..2 low 3..5 }")), /^Two bands are called "low"/));

  it("the items that are on no page, where the facets beside them are on one", () =>
    expectFindings(
      desk(
        'dimension care "Care" {\n    dimension warm "Warmth" { W1 "is warm" }\n    [|C1|] "cares" only perception\n  }\n  page one { expectation, perception of help, speed, warm }',
      ),
      ["never-shown"],
    ));

  it("what an idle exception speaks for", async () =>
    assert.match(
      await message(desk('question why "Why?" text\n  allow translation-missing because "Later."')),
      /^This exception speaks for why, and translation-missing is not found there\./,
    ));

  it("the order of terms, where one uses a later one", async () =>
    assert.match(
      await message(desk('term a "the {b}"\n  term b "desk"')),
      /there is no such term here\. A term may use the terms above it: move that one up\./,
    ));

  it("who has terms, where a scale uses one", async () =>
    assert.match(
      await message('scale s 1..2 { 1 "No" 2 "Yes, {service}" }\n'),
      /A scale serves many instruments, so its texts have no terms\.$/,
    ));

  it("parentheses, where a function has none", async () =>
    assert.match(
      await message(desk("score s = mean perception")),
      /^There is no battery, question or score called mean\. What it is computed from stands in parentheses: mean\(…\)/m,
    ));
});

describe("answers that overlap", () => {
  const options = (first: string, second: string) => desk(`question q "How much?" one of { a 1 "${first}" b 2 ${second} }`);

  it("are found in amounts with points or commas, and a currency before each", async () => {
    await expectFindings(options("Rp 1.000.000 – Rp 2.000.000", '[|"Rp 2.000.000 – Rp 3.000.000"|]'), ["overlapping-options"]);
    await expectFindings(options("$1,000-$2,000", '[|"$2,000-$3,000"|]'), ["overlapping-options"]);
  });

  it("are not seen in amounts that follow each other", () =>
    expectFindings(options("Rp 1.000.000 – Rp 1.999.999", '"Rp 2.000.000 – Rp 2.999.999"'), []));

  it("are not seen where the two numbers count different things", () => expectFindings(options("RT 1 - RW 2", '"RT 2 - RW 3"'), []));
});

describe("the answers of a test", () => {
  const test = (given: string) =>
    desk(`question ways "How?" any of { web 1 "Web" app 2 "App" none 0 "None" exclusive }
  question visits "How often?" number 0..50
  question mark "Which mark?" number 1.0..4.0
  score s = mean(perception)
  test "one" { given ${given} expect s = 3 }`);

  it("may be none at all, to several", () => expectFindings(test("ways = (web, app), ways = missing, perception = 3"), []));

  it("can be given by a respondent", () =>
    expectFindings(test("ways = [|(none, web)|], visits = [|2.5|], mark = 2.5, mark = [|2.55|]"), [
      "test-answer",
      "test-answer",
      "test-answer",
    ]));

  it("are those of a battery, not of a dimension", () => expectFindings(test("[|help|] = 3, perception.help = 3"), ["wrong-kind"]));
});

describe("a ranking of the dimensions", () => {
  it("needs two of them, as a share does", () =>
    expectFindings(
      'import scales\n\ninstrument i "I" {\n  languages en\n  battery p "It…" scale agree5\n  dimension d "D" { A1 "is" }\n  question [|order|] "Which first?" rank dimensions\n}\n',
      ["share-without-dimensions"],
    ));
});

describe("a model", () => {
  it("has one version and one certainty", () =>
    expectFindings(
      'model m "M" {\n  version "1"\n  [|version "2"|]\n  sure high because "A."\n  [|sure low because "B."|]\n  dimension d "D" { a "A" }\n}\n',
      ["repeated-member", "repeated-member"],
    ));
});

describe("the wordings of an item", () => {
  it("are one for each battery", () =>
    expectFindings(desk('dimension more "More" { M1 "is" { perception "was" [|perception|] "is" } }'), ["repeated-clause"]));
});

describe("the languages of an instrument", () => {
  it("may have regions that are numbers, and differ by more than capitals", () =>
    expectFindings(
      'instrument i "I" {\n  languages en, es-419, [|EN|]\n  question q "Q" text\n}\n\ntranslation es-419 of i "I" { q "P" }\n',
      ["duplicate-name"],
    ));
});
