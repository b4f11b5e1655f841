import assert from "node:assert/strict";
import { positionAt } from "../../../server/src/services/positions.ts";
import { pastesAt } from "../../../server/src/services/paste.ts";
import { sayEverythingIn } from "../../../server/src/messages/editor/say.ts";
import { desk } from "../../support/desk.ts";
import { path, programOf } from "../../support/editor.ts";
import { check } from "../../../server/src/checks/index.ts";
import { uncursor } from "../../support/markers.ts";

/** The text after pasting at the cursor, and what the way of pasting is called; nothing where the text is pasted as it is. */
async function pasted(marked: string, clipboard: string): Promise<{ text: string; title: string } | undefined> {
  const { text, offset } = uncursor(marked);
  const [paste, ...more] = pastesAt(await programOf(text), path, positionAt({ text }, offset), clipboard);
  assert.deepEqual(more, []);
  if (!paste) return undefined;
  const changes = [...paste.elsewhere, { span: { start: offset, end: offset }, newText: paste.text }];
  changes.sort((a, b) => b.span.start - a.span.start);
  return {
    text: changes.reduce((before, { span, newText }) => before.slice(0, span.start) + newText + before.slice(span.end), text),
    title: sayEverythingIn("en")(paste.title),
  };
}

const list = "1. The staff are polite\n2. The staff are slow (R)\n";
const scale = (points: string) => `scale own "Own" 1..5 {\n  ${points}\n}\n`;

describe("pasting a list", () => {
  it("into a dimension makes items of it, named on from those that are there, reversed ones marked", async () => {
    const { text, title } = (await pasted(desk('dimension more "More" {\n    M1 "is open"\n    <|>\n  }'), list))!;
    assert.equal(title, "Paste as 2 items");
    assert.ok(text.includes('    M1 "is open"\n    M2 "The staff are polite"\n    M3 "The staff are slow" reverse\n  }'), text);
  });
  it("into an instrument makes a dimension for each that the list names", async () => {
    const { text } = (await pasted(desk("<|>"), "Item\tFactor\nIs open\tTime\nIs fast\tTime\nIs kind\tCare\n"))!;
    assert.ok(/dimension time "Time" \{\n {4}T1 "Is open"\n {4}T2 "Is fast"\n {2}\}\n\n {2}dimension care "Care" \{/.test(text), text);
  });
  it("into a file with nothing in it makes an instrument", async () => {
    const { text } = (await pasted("<|>", list))!;
    assert.deepEqual(
      check(await programOf(text)).filter(({ severity }) => severity === "error"),
      [],
    );
  });
  for (const [from, labels] of [
    ["a column of a table", "Strongly disagree\nDisagree\nNeutral\nAgree\nStrongly agree\n"],
    ["a row of a table", "Strongly disagree\tDisagree\tNeutral\tAgree\tStrongly agree"],
    ["codes and labels", "1 = Strongly disagree\n2 = Disagree\n3 = Neutral\n4 = Agree\n5 = Strongly agree"],
    ["labels and codes", "Strongly disagree (1)\nDisagree (2)\nNeutral (3)\nAgree (4)\nStrongly agree (5)"],
    ["two rows", "Strongly disagree\tDisagree\tNeutral\tAgree\tStrongly agree\n1\t2\t3\t4\t5"],
  ] as const) {
    it(`into a scale takes ${from} for its labels`, async () => {
      const { text, title } = (await pasted(scale("<|>"), labels))!;
      assert.equal(title, "Paste as 5 labels");
      const points = ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"].map(
        (label, index) => `  ${index + 1} "${label}"\n`,
      );
      assert.equal(text, `scale own "Own" 1..5 {\n${points.join("")}}\n`);
    });
  }
  it("into a scale gives labels that fall their codes from the last", async () => {
    const { text } = (await pasted(scale("<|>"), "Sangat setuju\nSetuju\nNetral\nTidak setuju\nSangat tidak setuju"))!;
    assert.match(text, /5 "Sangat setuju"\n {2}4 "Setuju"\n {2}3 "Netral"\n {2}2 "Tidak setuju"\n {2}1 "Sangat tidak setuju"/);
  });
  it("into a list of choices makes options of it, each with a name of its own", async () => {
    const marked = 'choices own "Own" {\n  web 1 "Web"\n  <|>\n}\n';
    const { text } = (await pasted(marked, "- Web site\n- Kantor pos\n- Kantor pos\n- Other, please specify: ____"))!;
    assert.match(
      text,
      /web_site 2 "Web site"\n {2}kantor_pos 3 "Kantor pos"\n {2}kantor_pos2 4 "Kantor pos"\n {2}other_please_specify 5 ".*" specify\n\}/,
    );
  });
  it("into a question's own options makes options of it", async () => {
    const { text } = (await pasted(desk('question used "Used?" one of {\n    <|>\n  }'), "Ya\nTidak"))!;
    assert.match(text, /\n {4}ya 1 "Ya"\n {4}tidak 2 "Tidak"\n {2}\}/);
  });
  it("below a question without answers gives it these", async () => {
    const below = (question: string) => pasted(desk(`${question}\n  <|>`), "☐ 17–29\n☐ 30–49\n☐ 50 and more\n");
    const options = '    age_17_29 1 "17–29"\n    age_30_49 2 "30–49"\n    age_50_and_more 3 "50 and more"\n  }';
    const { text, title } = (await below('question age "How old are you?"'))!;
    assert.equal(title, "Paste as 3 options");
    assert.ok(text.includes(`question age "How old are you?" one of {\n${options}`), text);
    const { text: begun } = (await below('question age "How old are you?" any of'))!;
    assert.ok(begun.includes(`question age "How old are you?" any of {\n${options}`), begun);
  });
  it("names answers in other letters by their number", async () => {
    const { text } = (await pasted(desk('question used "هل زرتها؟"\n  <|>'), "• نعم\n• لا\n"))!;
    assert.ok(text.includes('one of {\n    option 1 "نعم"\n    option2 2 "لا"\n  }'), text);
  });
  it("keeps ranges whole, with and without words behind them", async () => {
    const labels = async (clipboard: string) =>
      [...(await pasted(desk('question age "How old are you?"\n  <|>'), clipboard))!.text.matchAll(/ (-?\d+) "(\d[^"]*|Under[^"]*)"/g)].map(
        ([, code, label]) => `${code} ${label}`,
      );
    assert.deepEqual(await labels("17-29 years\n30-49 years\n50 or older"), ["1 17-29 years", "2 30-49 years", "3 50 or older"]);
    assert.deepEqual(await labels("Under 17\n17–29\n30+ years"), ["1 Under 17", "2 17–29", "3 30+ years"]);
    assert.deepEqual(await labels("a) 17 - 29\nb) 30 - 49"), ["1 17 - 29", "2 30 - 49"]);
    assert.deepEqual(await labels("7 = 17–29\n8 = 30–49"), ["7 17–29", "8 30–49"]);
  });
  for (const [what, marked, clipboard] of [
    ["a single sentence", desk('dimension more "More" {\n    <|>\n  }'), "The staff are polite"],
    ["statements of the language", desk('dimension more "More" {\n    <|>\n  }'), 'A1 "is open"\nA2 "is fast"\n'],
    ["a list in a text", desk('dimension more "More" {\n    M1 "is <|>open"\n  }'), list],
    ["a list in a text of several lines", 'instrument i "I" {\n  intro """\n    <|>\n  """\n}\n', list],
    ["a list behind words", desk('dimension more "More" {\n    M1 <|>\n  }'), list],
    ["a list on a page", desk("page p {\n    <|>\n  }"), list],
    ["a list above an instrument", `<|>\n${desk("")}`, list],
    ["sentences in a scale", scale("<|>"), `${"word ".repeat(30)}\n${"word ".repeat(30)}`],
    ["three columns in a scale", scale("<|>"), "1\tLow\tRendah\n2\tHigh\tTinggi"],
  ] as const) {
    it(`leaves ${what} as it is`, async () => assert.equal(await pasted(marked, clipboard), undefined));
  }
});
