import assert from "node:assert/strict";
import { parse } from "../../../server/src/language/parse.ts";
import { compile } from "../../support/compile.ts";
import { desk } from "../../support/desk.ts";
import { findingsIn } from "../../support/findings.ts";
import { only } from "../../support/method.ts";
import { expectFindings } from "../../support/markers.ts";

const used = 'question used "Used?" one of { yes 1 "Yes" no 0 "No" }';
const open = 'question why "Why?" text';

/** A dimension whose second item has a condition. */
function item(condition: string, members = ""): string {
  return desk(`dimension more "More" {
    M1 "listens"
    M2 "explains" when ${condition}
  }
  ${used}
  ${members}`);
}

/** What is said of a text, in English. */
async function said(text: string): Promise<string[]> {
  return (await findingsIn(text)).map(({ message }) => message);
}

describe("the condition of a question", () => {
  it("looks at what is asked before it on the same page, and on earlier ones", async () => {
    await expectFindings(desk(`${used}\n  ${open} when used == no\n  page one { used why expectation perception }`), []);
    await expectFindings(desk(`${used}\n  ${open} when H1.perception <= 2\n  page one { used expectation perception why }`), []);
    await expectFindings(desk(`${used}\n  ${open} when used == no\n  page one { used expectation perception }\n  page two { why }`), []);
  });

  it("does not look at what comes behind it", async () => {
    const text = `${used}\n  ${open} when [|used == no|]\n  page one { why used expectation perception }`;
    await expectFindings(desk(text), ["condition-later"]);
    assert.deepEqual(await said(desk(text.replace(/\[\||\|\]/g, ""))), [
      "used is asked behind why, so the condition could never be known. Move used in front of why.",
    ]);
    await expectFindings(desk(`${used}\n  ${open} when [|H1.perception <= 2|]\n  page one { used why expectation perception }`), [
      "condition-later",
    ]);
  });

  it("does not look at the question itself", () =>
    expectFindings(desk('question age "Age?" number 1..99 unit "years" when [|age > 3|]'), ["condition-itself"]));

  it("does not look at what is on no page", () =>
    expectFindings(
      desk(
        `${used} allow never-shown because "It is filled in."\n  ${open} when [|used == no|]\n  page one { why expectation perception }`,
      ),
      ["condition-hidden"],
    ));

  it("is understood where there are no pages", async () => {
    await expectFindings(desk(`${used}\n  ${open} when used == no`), []);
    await expectFindings(desk(`${open} when [|used == no|]\n  ${used}`), ["condition-later"]);
  });

  it("has to leave somebody in, of those who see the page", async () => {
    await expectFindings(
      desk(`${used}\n  ${open} when [|used == no|]\n  page one { used expectation perception }\n  page two when used == yes { why }`),
      ["question-unreachable"],
    );
    await expectFindings(desk(`${used}\n  ${open} when [|used == no and used == yes|]`), ["condition-contradiction"]);
  });

  it("is told apart from one that others do not reach", () =>
    expectFindings(
      desk(
        `${used}\n  ${open} when used == no\n  question more "More?" text when [|answered(why) and used == yes|]\n  page one { used why more expectation perception }`,
      ),
      ["question-unreachable"],
    ));

  it("may keep its fault with a reason", () =>
    expectFindings(
      desk(
        `${used}\n  ${open} when used == no allow question-unreachable because "Closed for now."\n  page one { used expectation perception }\n  page two when used == yes { why }`,
      ),
      [],
    ));
});

describe("the condition of an item", () => {
  it("looks at an item before it, in its battery and in one before", async () => {
    await expectFindings(item("M1.perception > 2", "page one { used perception expectation }"), []);
    await expectFindings(item("M1.expectation > 2", "page one { used expectation perception }"), []);
  });

  it("does not look at an answer that is given later, which is said once", async () => {
    await expectFindings(item("[|M1.perception > 2|]", "page one { used expectation perception }"), ["condition-later"]);
    await expectFindings(item("[|used == yes|]", "page one { expectation perception used }"), ["condition-later"]);
    await expectFindings(item("[|M2.expectation > 2|]", "page one { used expectation perception }"), ["condition-itself"]);
  });

  it("does not look at an item whose order with it is left to chance", async () => {
    const text = item("[|M1.perception > 2|]", "page one { used perception order random }\n  page two { expectation }");
    await expectFindings(text, ["condition-later"]);
    assert.deepEqual(await said(text.replace(/\[\||\|\]/g, "")), [
      "M1.perception is asked among the items of perception, which come in an order of chance, so the condition could never be known. Move M1.perception to an earlier page.",
    ]);
  });

  it("brings the questions that it looks at to the front where there are no pages", async () => {
    const text = item("used == yes", open);
    await expectFindings(text, []);
    const instrument = await compile(text);
    assert.deepEqual(
      instrument.pages.map(({ id, elements }) => [id, elements.length]),
      [
        ["screening", 1],
        ["expectation", 1],
        ["perception", 1],
        ["questions", 1],
      ],
    );
    assert.deepEqual(instrument.items.find(({ id }) => id === "M2")!.when, {
      kind: "compare",
      op: "==",
      variable: "used",
      value: 1,
    });
  });

  it("keeps those who have no experience of what the item asks about away from it", async () => {
    const text = (when: string): string => `import scales
instrument desk "Desk" {
  languages en
  battery p "The desk…" scale agree5 code P
  dimension d "D" { C1 "answers my complaint"${when} }
  ${used}
}
`;
    const presumed = async (when: string): Promise<boolean> =>
      (await findingsIn(text(when), {}, only("presumed-experience"))).some(({ code }) => code === "presumed-experience");
    assert.equal(await presumed(""), true);
    assert.equal(await presumed(" when used == yes"), false);
  });
});

describe("when as a name", () => {
  it("is that of an item where a text, poles or wordings follow it", () => {
    for (const rest of ['"is open"', 'poles "shut" "open"', '{ b "is open" }']) {
      const text = `instrument i "I" {\n  dimension d "D" {\n    A1 "is fast"\n    when ${rest}\n  }\n}\n`;
      const { diagnostics, tree } = parse(text, "a.ukur");
      assert.deepEqual(diagnostics, [], rest);
      const [decl] = tree.declarations;
      const dimension = decl?.kind === "instrument" && decl.members[0];
      assert.deepEqual(dimension && dimension.kind === "dimension" && dimension.members.map(({ name }) => name?.text), ["A1", "when"]);
    }
  });
});
