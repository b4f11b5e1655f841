import assert from "node:assert/strict";
import { check } from "../../../server/src/checks/index.ts";
import { hover } from "../../../server/src/services/hover.ts";
import { positionAt } from "../../../server/src/services/positions.ts";
import { signatureHelp } from "../../../server/src/services/signature.ts";
import { desk } from "../../support/desk.ts";
import { path, programOf } from "../../support/editor.ts";
import { uncursor } from "../../support/markers.ts";

/** The text that is shown at the cursor. */
async function shownAt(marked: string): Promise<string> {
  const { text, offset } = uncursor(marked);
  const program = await programOf(text);
  const findings = check(program).filter(({ file }) => file === path);
  const found = hover(program, path, positionAt({ text }, offset), findings);
  return found === undefined ? "" : (found.contents as { value: string }).value;
}

async function shows(marked: string, ...wanted: readonly RegExp[]): Promise<void> {
  const shown = await shownAt(marked);
  for (const pattern of wanted) assert.match(shown, pattern);
}

const score = 'score gap "Gap" = mean(perception - expectation) per dimension';
const bilingual = (members: string) =>
  desk(members).replace("languages en", "languages en, id") + 'translation id of desk "Meja" { H1 "menjawab" perception "Meja ini…" }\n';

describe("hover", () => {
  it("tells what is compared in the condition of a question and of an item", async () => {
    const used = 'question used "U" one of { yes 1 "Yes" no 0 "No" }';
    await shows(desk(`${used}\n  question why "W" text when used == ye<|>s`), /option `yes`\*\*, code 1/);
    await shows(desk(`${used}\n  dimension more "More" { M1 "is so" when used == n<|>o }`), /option `no`\*\*, code 0/);
  });

  it("tells what an item asks in each battery and language, and as which variable", () =>
    shows(
      bilingual('score one "One" = perception.H<|>1'),
      /`E_H1` in \*\*expectation\*\* on `agree5`/,
      /`P_H1`/,
      /en: answers the question/,
      /id: menjawab/,
      /high quality/,
    ));
  it("says that an item is reversed", () => shows(desk("page p when H<|>2.perception > 3 { perception }"), /Reversed/));
  it("tells an item where it is declared", () => shows(desk('dimension more "More" { M<|>1 "is so" }'), /item `M1`\*\* of `more`/));
  it("tells a dimension of the model with its definition, topics and citation", () =>
    shows(
      'import egovqual\nimport scales\ninstrument desk "D" {\n  languages en\n  measures egovqual\n  battery p "P" scale agree5\n  dimension tru<|>st { T1 "t" }\n}',
      /dimension `trust`/,
      /data safe and private/,
      /doi\.org\/10\.1016/,
    ));
  it("tells a score's formula in words, its shape and variables", () =>
    shows(
      desk(`${score}\n  score total "T" = mean(ga<|>p)`),
      /For each dimension: the mean of \(`perception` minus `expectation`\) over its items\./,
      /one value a dimension \(2\)/,
      /`gap_help`/,
    ));
  it("tells the points of a scale", () => shows(desk('battery x "X" scale agr<|>ee5'), /scale `agree5`/, /1 Strongly disagree/));
  it("tells an option's code", () =>
    shows(desk('question used "U" one of { yes 1 "Yes" no 0 "No" }\n  page p when used == ye<|>s { used }'), /option `yes`\*\*, code 1/));
  it("tells a term inside a text", () =>
    shows(desk('term service "the desk"\n  question q "How is {serv<|>ice}?" date'), /term `service`/, /en: the desk/));
  it("shows texts with their terms, as respondents read them in each language", async () => {
    const termed = (marked: string) =>
      desk('term place "the desk"\n  term service "people at {place}"')
        .replace("languages en", "languages en, id")
        .replace("This help desk…", "{service}, in {minutes} {{minutes}…")
        .replace("answers within a day", marked) +
      'translation id of desk "Meja" { service "petugas {place}" place "loket" S1 "dijawab {service}" }\n';
    const source = termed("is answered by {service}").replace("    S1", "    S<|>1");
    await shows(
      source,
      /`P_S1`.*: people at the desk, in \\\{minutes\\\} \\\{minutes\\\}…\n/,
      /en: is answered by people at the desk\n/,
      /id: dijawab petugas loket(?:\n|$)/,
    );
    assert.doesNotMatch(await shownAt(source), /service/);
  });
  it("tells what a key translates", () => shows(bilingual("").replace('H1 "menjawab"', 'H<|>1 "menjawab"'), /answers the question/));
  it("tells what a keyword is for", () => shows(desk("").replace("battery perception", "bat<|>tery perception"), /stem and a scale/));
  it("tells the reason of a finding", () => shows(desk('question q "Q" scale agre<|>e9'), /A name that nothing has/, /misspelt/));
  it("tells the reason of a check that is allowed", () =>
    shows(desk('dimension e "E" allow dimension-with<|>out-items because "x" {}'), /dimension-without-items/));
  it("shows an author's text as text", () =>
    shows(desk('term service "<b>*loud*</b>"\n  question q "How is {serv<|>ice}?" date'), /\\<b\\>\\\*loud\\\*/));
  it("has nothing to say in comments and texts", async () => {
    assert.equal(await shownAt("// the sca<|>le\n" + desk("")), "");
    assert.equal(await shownAt(desk("").replace("answers the", "answ<|>ers the")), "");
  });
});

describe("signature help", () => {
  const labelAt = async (marked: string) => {
    const { text, offset } = uncursor(marked);
    return signatureHelp(await programOf(text), path, positionAt({ text }, offset))?.signatures[0]?.label;
  };
  it("shows the function whose argument is written", async () => {
    assert.equal(await labelAt(desk('score a "A" = mean(<|>')), "mean(values) per dimension");
    assert.equal(await labelAt(desk('score a "A" = mean((perception - <|>')), "mean(values) per dimension");
    assert.equal(await labelAt(desk('score a "A" = 2 * max(mean(perception) + <|>')), "max(values) per dimension");
  });
  it("shows nothing outside of one", async () => {
    assert.equal(await labelAt(desk('score a "A" = mean(perception) <|>')), undefined);
    assert.equal(await labelAt(desk("page p when (<|>")), undefined);
  });
});
