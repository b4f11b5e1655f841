import assert from "node:assert/strict";
import { check } from "../../../server/src/checks/index.ts";
import { twinOf } from "../../../server/src/checks/wording/twin.ts";
import { lexiconFor } from "../../../server/src/checks/words/lexicons.ts";
import type { Code } from "../../../server/src/findings/codes.ts";
import { libraryTexts } from "../../../server/src/library/texts.ts";
import { codeActions } from "../../../server/src/services/codeActions.ts";
import { rangeOf } from "../../../server/src/services/positions.ts";
import { edited, path, programOf } from "../../support/editor.ts";
import { withoutMethod } from "../../support/findings.ts";
import { unmark } from "../../support/markers.ts";
import { only } from "../../support/method.ts";

/** The actions for the marked place of a fixture, where only these findings about method are looked for. */
async function actionsAt(marked: string, ...codes: readonly Code[]) {
  const { text, spans } = unmark(marked);
  const program = await programOf(text);
  const findings = check(program, () => only(...codes)).filter(({ file }) => file === path);
  const range = rangeOf({ text }, spans[0]!);
  const host = { library: libraryTexts, findings, uriOf: (file: string) => `file://${file}` };
  return { text, actions: codeActions(program, path, range, { diagnostics: [] }, host) };
}

/** The text after an action, which is sound but for what is about method. */
async function after(title: string, marked: string, ...codes: readonly Code[]): Promise<string> {
  const { text, actions } = await actionsAt(marked, ...codes);
  const found = actions.find((action) => action.title === title);
  assert.ok(found, `There are: ${actions.map((action) => action.title).join("; ")}`);
  const changed = edited(text, found.edit!.changes![`file://${path}`]!);
  assert.deepEqual(
    check(await programOf(changed), () => withoutMethod).map(({ code }) => code),
    [],
    changed,
  );
  return changed;
}

/** An instrument of one battery. */
const desk = (
  members: string,
  battery = 'battery perception "This help desk…" scale agree5 code P',
  language = "en",
): string => `import scales

instrument desk "The help desk" {
  languages ${language}
  ${battery}
  dimension help "Help" {
    H1 "answers questions"
    H2 "is never open" reverse
  }
${members}
}
`;

describe("a twin from an item", () => {
  for (const [language, perceived, expected] of [
    ["en", "is fast", "should be fast"],
    ["en", "has enough seats", "should have enough seats"],
    ["en", "answers in time", "should answer in time"],
    ["en", "replies in time", "should reply in time"],
    ["en", "does not close early", "should not close early"],
    ["id", "menjawab tepat waktu", "seharusnya menjawab tepat waktu"],
    ["id", "Petugas ramah.", "Seharusnya petugas ramah."],
  ] as const) {
    const lexicon = lexiconFor(language)!;
    it(`makes “${expected}” of “${perceived}”, and the other way round`, () => {
      assert.equal(twinOf(perceived, lexicon, true), expected);
      assert.equal(twinOf(expected, lexicon, false), perceived.replace("Petugas", language === "id" ? "Petugas" : ""));
      assert.equal(twinOf(expected, lexicon, true), expected);
      assert.equal(twinOf(perceived, lexicon, false), perceived);
    });
  }
  it("puts the verb of a whole sentence right", () =>
    assert.equal(twinOf("The clerks are polite.", lexiconFor("en")!, true), "The clerks should be polite."));
  it("leaves alone what it cannot read", () => assert.equal(twinOf("a quiet room", lexiconFor("en")!, true), "a quiet room"));
});

describe("a battery that a gap needs", () => {
  const gap = '  score gap "Gap" = mean(perception - [|expectation|]) per dimension';
  it("is declared with a twin of each item", async () => {
    const text = await after("Ask the items in a battery expectation, too", desk(gap));
    assert.match(
      text,
      /code P\n {2}battery expectation "This help desk…" scale agree5 code E\n[^]*H1 "answers questions" \{\n {6}expectation "should answer questions"\n {4}\}\n {4}H2 "is never open" reverse \{\n {6}expectation "should be never open"\n/,
    );
  });
  it("is declared in Indonesian", async () => {
    const text = await after(
      "Ask the items in a battery harapan, too",
      desk(gap.replace("expectation", "harapan"), 'battery perception "Meja ini…" scale agree5', "id").replace(
        '"answers questions"',
        '"menjawab"',
      ),
    );
    assert.match(text, /H1 "menjawab" \{\n {6}harapan "seharusnya menjawab"\n/);
  });
  it("is declared from expectations, without what ought to be", async () => {
    const text = await after(
      "Ask the items in a battery perception, too",
      desk(
        '  score gap "Gap" = mean([|perception|] - expectation) per dimension',
        'battery expectation "A desk…" scale agree5 code E',
      ).replace('"answers questions"', '"should answer questions"'),
    );
    assert.match(text, /perception "answers questions"/);
  });
  it("is not made of a name elsewhere", async () => {
    const { actions } = await actionsAt(desk('  score sum "Sum" = mean([|expectation|])'));
    assert.ok(!actions.some(({ title }) => title.startsWith("Ask the items")));
  });
});

describe("a filter with its page", () => {
  const complaints = (mark = "[|", end = "|]") => `  dimension complaints "Complaints" {
    C1 ${mark}"deals with my complaint"${end}
    C2 "answers my complaint"
  }
`;
  const title = "Ask the items of complaints only of those whom they concern";
  const question =
    'question met_complaints "Have you had to do with this in the last 12 months: complaints?" one of {\n    yes 1 "Yes"\n    no 0 "No"\n  }';

  it("is added where there are no pages", async () => {
    const text = await after(
      title,
      desk(`${complaints()}  question age "How old are you?" number 0..120 unit "years"`),
      "presumed-experience",
    );
    assert.ok(text.includes(question), text);
    assert.match(
      text,
      /page rating_perception \{ perception of help \}\n {2}page asking_complaints \{ met_complaints \}\n {2}page only_complaints when met_complaints == yes \{ perception of complaints \}\n {2}page about \{ age \}\n/,
    );
    assert.ok(!check(await programOf(text), () => only("presumed-experience")).some(({ code }) => code === "never-shown"));
  });
  it("is added to the pages that there are, under their condition", async () => {
    const used = '  dimension rooms "Rooms" { R1 "is warm" }\n  question used "Used?" one of { yes 1 "Yes" no 0 "No" }\n';
    const pages = (rest: string) =>
      `  page first { used, perception of help }\n  page second when used == yes { perception of ${rest} order random }`;
    const text = await after(title, desk(`${complaints()}${used}${pages("rooms, complaints")}`), "presumed-experience");
    assert.ok(
      text.includes(
        `${pages("rooms")}\n  page asking_complaints when used == yes { met_complaints }\n  page only_complaints when met_complaints == yes { perception of complaints }\n`,
      ),
      text,
    );
  });
  it("is not offered where the dimension has a page of its own", async () => {
    const { actions } = await actionsAt(
      desk(`${complaints()}  page first { perception of help }\n  page second { perception of complaints }`),
      "presumed-experience",
    );
    assert.ok(!actions.some((action) => action.title === title));
  });
});

describe("a version", () => {
  const versioned = (version: string) => desk(`  version [|"${version}"|]`);
  it("is raised by how much was changed", async () => {
    assert.match(await after("Raise the version to 1.3: texts have changed", versioned("1.2")), /version "1\.3"/);
    assert.match(await after("Raise the version to 2.0: items, scales or scores have changed", versioned("1.2")), /version "2\.0"/);
    assert.match(await after("Raise the version to 1.1: texts have changed", versioned("1")), /version "1\.1"/);
    assert.match(await after("Raise the version to 1.3.0: texts have changed", versioned("1.2.5")), /version "1\.3\.0"/);
  });
  it("is left to its author where it is no number", async () => {
    for (const version of ["2026-03", "2026.1", "draft"]) {
      const { actions } = await actionsAt(versioned(version));
      assert.ok(!actions.some(({ title }) => title.startsWith("Raise")), version);
    }
  });
});

describe("a list of changes", () => {
  it("is written where an adaptation has none", async () => {
    const marked = desk('  adapted from "Somebody (2001)" because [|"adapted"|]');
    assert.match(
      await after("Say what was changed", marked, "adapted-without-why"),
      /because "Left out: …\. Added: …\. Worded anew: …\. Because …"/,
    );
  });
  it("is what the model tells", async () => {
    const model =
      'model small "Small" {\n  sure high because "It is made up."\n  cite "Somebody (2001)"\n  dimension one "One"\n  dimension two "Two"\n}\n';
    const marked = `${model}${desk('  dimension one { O1 "is one" }').replace("  battery", "  measures small\n  battery").replace("dimension help", "dimension [|help|]")}`;
    const { text, actions } = await actionsAt(marked);
    const found = actions.find((action) => action.title === "Say what was changed");
    assert.ok(found, actions.map((action) => action.title).join("; "));
    assert.match(
      edited(text, found.edit!.changes![`file://${path}`]!),
      /measures small\n {2}adapted from "Somebody \(2001\)" because "Left out: two\. Added: help\. Because …"/,
    );
  });
});

describe("labels of a scale", () => {
  it("are turned round where they run against the others", async () => {
    const scales = ["Poor", "Good"];
    const scale = (name: string, labels: readonly string[]) =>
      `scale ${name} 1..4 {\n  1 "Very ${labels[0]!.toLowerCase()}"\n  2 "${labels[0]}"\n  3 "${labels[1]}"\n  4 "Very ${labels[1]!.toLowerCase()}"\n}\n`;
    const rest = `instrument desk "Desk" {
  languages en
  battery a "…" scale one dimensions help
  battery b "…" scale [|two|] dimensions rooms
  dimension help "Help" { H1 "answers" }
  dimension rooms "Rooms" { R1 "are clean" }
}
`;
    const text = await after(
      "Put each label where it belongs",
      scale("one", scales) + scale("two", scales.toReversed()) + rest,
      "direction-changes",
    );
    assert.equal(text, unmark(scale("one", scales) + scale("two", scales) + rest).text);
  });
});
