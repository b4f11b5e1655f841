import assert from "node:assert/strict";
import { languageOf } from "../../../server/src/lsp/language.ts";
import { resolveCompletion } from "../../../server/src/services/completion.ts";
import { completionsAt, edited, path, programOf, snippetText } from "../../support/editor.ts";
import { findingsIn } from "../../support/findings.ts";
import { uncursor } from "../../support/markers.ts";

/** An instrument that measures SERVQUAL, with one question of each kind that a condition can ask about. */
const survey = (members: string): string => `import scales
import servqual
instrument desk "The help desk" {
  languages en
  measures servqual
  battery perception "This help desk…" scale agree5 code P
  dimension reliability {
    R1 "keeps its word" covers promised_time
  }
  dimension empathy { E1 "knows what I need" }
  question used "Used?" one of { yes 1 "Yes" no 0 "No" }
  question ways "How?" any of { web 1 "Web" phone 2 "Phone" }
  question visits "How often?" number 0..9
  ${members}
}
`;

async function labels(marked: string): Promise<string[]> {
  return (await completionsAt(marked)).map(({ label }) => label);
}

/** The text when an entry is accepted and nothing of it is changed. */
async function accepted(marked: string, label: string): Promise<string> {
  const items = await completionsAt(marked);
  const item = items.find((each) => each.label === label);
  assert.ok(item, `${label} is not offered, but ${items.map((each) => each.label).join(", ")}`);
  return edited(uncursor(marked).text, [
    { ...item.textEdit!, newText: snippetText(item.textEdit!.newText) } as never,
    ...(item.additionalTextEdits ?? []),
  ]);
}

describe("what comes first", () => {
  for (const [place, marked, first] of [
    ["of a battery in a formula: its dimensions", survey("score s = mean(perception.<|>)"), ["reliability", "empathy", "R1", "E1"]],
    ["of a battery in a test: its dimensions", survey('test "t" { given perception.<|> = 4 }'), ["reliability", "empathy", "R1", "E1"]],
    ["of an item in a test: its batteries", survey('test "t" { given R1.<|> = 4 }'), ["perception"]],
    ["in a test: batteries and questions", survey('test "t" { given <|> }'), ["perception", "used", "ways", "visits", "R1", "E1"]],
    ["behind a question with one answer", survey('page p "P" when used <|>'), ["== yes", "== no", "!= yes", "!= no", "in"]],
    ["behind a question with several answers", survey('page p "P" when ways <|>'), ["includes web", "includes phone"]],
    ["behind a number", survey('page p "P" when visits <|>'), ["==", "!=", ">", ">=", "<", "<="]],
    ["behind a battery's name", survey("battery <|>"), ["expectation"]],
    ["behind an instrument's title", 'instrument x "T" <|>', ["{ … }", "allow"]],
    ["behind a page's title", survey('page p "P" <|>'), ["{ … }", "when", "allow"]],
    ["behind a scale's title", 'scale s "S" <|>', ["1..5 { … }", "1..7 { … }", "0..10 { … }", "1..4 { … }"]],
    ["behind bands", survey('score s "S" = mean(perception) bands <|>'), ["{ … }"]],
    ["behind share", survey('question q "Q" share <|>'), ["100 across dimensions"]],
    ["in a dimension of a model", 'model m "M" { dimension d "D" { <|> } }', ["topic", "dimension"]],
    [
      "behind an item",
      survey('dimension tangibles { T1 "looks tidy" <|> }'),
      ["reverse", "covers", "only", "scale", "poles", "hint", "required", "optional", "short", "was", "when", "{ … }", "allow"],
    ],
    ["behind a battery's stem", survey('battery b "B…" <|>'), ["scale", "code", "dimensions", "hint", "required", "optional", "allow"]],
    [
      "behind a question's text",
      survey('question q "Q" <|>'),
      ["one", "any", "rank", "number", "number lo..hi", "text", "text long", "date", "scale", "share"],
    ],
  ] as const) {
    it(place, async () => assert.deepEqual((await labels(marked)).slice(0, first.length), first));
  }

  it("the shorter of two names that begin alike", async () => {
    const offered = await labels(survey('question S10 "Q" number\n question S1 "Q" number\n page p { S<|> }'));
    assert.ok(offered.indexOf("S1") < offered.indexOf("S10"), offered.join(", "));
    // Also where the longer one is the likelier: S10 is on no page yet.
    const likelier = await labels(survey('question S10 "Q" number\n question S1 "Q" number\n page o { S1 }\n page p { S<|> }'));
    assert.ok(likelier.indexOf("S1") < likelier.indexOf("S10"), likelier.join(", "));
  });
});

describe("what is accepted as it stands has nothing wrong in it:", () => {
  for (const [label, marked] of [
    ["1..5 { … }", 'scale s "S" <|>'],
    ["{ … }", 'scale s "S" 0..3 <|>'],
    ["100 across dimensions", survey('question q "Q" share <|>')],
    ["{ … }", survey('score s "S" = mean(perception) bands <|>')],
    ["{ … }", survey('score s "S" = sum(perception) bands <|>')],
    ["{ … }", survey('question q "Q" one of <|>')],
    ["== yes", survey("page a { used ways visits }\n page b when used <|> { perception }")],
    ["includes web", survey("page a { used ways visits }\n page b when ways <|> { perception }")],
    ["expectation", survey("battery <|>")],
    ["number", survey('question q "Q" <|>')],
    ["text long", survey('question q "Q" <|>')],
  ] as const) {
    it(`${label} in ${uncursor(marked).text.slice(0, uncursor(marked).offset).split("\n").at(-1)!.trim()}`, async () => {
      const text = await accepted(marked, label);
      // Texts that are still to be written, and what a page lacks, are said as they should be.
      const syntax = (await findingsIn(text)).filter(({ code }) => /syntax|missing-part|not-expected|band-|unexpected|expected/.test(code));
      assert.deepEqual(
        syntax.map(({ code, message }) => `${code}: ${message}`),
        [],
        text,
      );
    });
  }

  it("a scale has the ends of its range, whatever its name ends in", async () => {
    assert.match(await accepted("scale fit5 0..3 <|>", "{ … }"), /^scale fit5 0\.\.3 \{\n {2}0 ""\n {2}3 ""\n\}/);
  });

  it("three bands fill the range of the score", async () => {
    const bands = async (formula: string): Promise<string> =>
      /bands (\{[^}]*\})/.exec(await accepted(survey(`score s "S" = ${formula} bands <|>`), "{ … }"))![1]!;
    assert.equal(await bands("mean(perception)"), '{\n  low 1.00..2.32 ""\n  medium 2.33..3.66 ""\n  high 3.67..5.00 ""\n}');
    assert.equal(await bands("mean(perception) * -1"), '{\n  low -5.00..-3.68 ""\n  medium -3.67..-2.34 ""\n  high -2.33..-1.00 ""\n}');
    assert.equal(await bands("mean(perception) / visits"), '{\n  low 0.00..33.32 ""\n  medium 33.33..66.66 ""\n  high 66.67..100.00 ""\n}');
    assert.equal(await bands("mean(perception) * 20"), '{\n  low 20.00..46.66 ""\n  medium 46.67..73.32 ""\n  high 73.33..100.00 ""\n}');
  });
});

describe("the list itself", () => {
  it("shows what a scale asks", async () => {
    const scales = await completionsAt(survey('battery b "B…" scale <|>'));
    assert.deepEqual(scales.find(({ label }) => label === "agree5")!.labelDetails, {
      description: "1..5 Strongly disagree … Strongly agree",
    });
    const indonesian = await completionsAt(survey('battery b "B…" scale <|>'), {}, undefined, { speech: languageOf("id") });
    assert.deepEqual(indonesian.find(({ label }) => label === "agree5")!.labelDetails, {
      description: "1..5 Sangat tidak setuju … Sangat setuju",
    });
    const unimported = await completionsAt('instrument x "X" { battery b "B…" scale <|> }', {}, undefined, { speech: languageOf("id") });
    assert.deepEqual(unimported.find(({ label }) => label === "agree5")!.labelDetails, {
      description: "1..5 Sangat tidak setuju … Sangat setuju",
    });
    assert.equal(unimported.filter(({ labelDetails }) => labelDetails?.description === undefined).length, 0);
  });

  it("describes a word by where it stands", async () => {
    const about = async (marked: string, label: string): Promise<string | undefined> =>
      (await completionsAt(marked)).find((item) => item.label === label)?.detail;
    assert.equal(await about(survey('question q "Q" one <|>'), "of"), "These answers: a list in braces, or the name of one.");
    assert.equal(await about("translation id <|>", "of"), "What is translated.");
    assert.equal(await about(survey("page p { perception <|> }"), "of"), "Only the items of these dimensions.");
    assert.equal(await about(survey('question q "Q" rank <|>'), "dimensions"), "All dimensions of the instrument are put in order.");
    assert.equal(await about(survey('score s "S" = mean(perception) <|>'), "missing"), "How many values it needs.");
    assert.equal(await about(survey('question q "Q" one of { a 1 "A" <|> }'), "missing"), "It counts as no answer.");
  });

  it("is plain for clients that can show no more", async () => {
    const weak = { client: { snippets: false, markdown: false, labelDetails: false } };
    const marked = survey('  question q "Q" one of <|>');
    const items = await completionsAt(marked, {}, undefined, weak);
    assert.equal(items.find(({ label }) => label === "{ … }")!.textEdit!.newText, '{\n      yes 1 "Yes"\n      no 0 "No"\n    }');
    for (const place of ["<|>", survey("<|>"), marked, survey('test "t" { <|> }'), survey('battery b "B…" <|>')]) {
      for (const { label, textEdit, insertTextFormat } of await completionsAt(place, {}, undefined, weak)) {
        assert.doesNotMatch(textEdit!.newText, /\$\d|\$\{|\t/, label);
        assert.equal(insertTextFormat, undefined);
      }
    }
    const scale = (await completionsAt(survey('battery b "B…" scale <|>'), {}, undefined, weak)).find(({ label }) => label === "agree5")!;
    assert.deepEqual([scale.labelDetails, scale.detail], [undefined, "Agreement: 1..5 Strongly disagree … Strongly agree"]);
    const program = await programOf(uncursor(survey("<|>")).text);
    assert.equal(program.files.has(path), true);
    assert.match(
      resolveCompletion(program, scale, languageOf("en"), weak.client).documentation as string,
      /^scale agree5 Agreement, 1 to 5\n/,
    );
  });
});
