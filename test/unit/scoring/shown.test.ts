import assert from "node:assert/strict";
import type { Condition } from "../../../server/src/instrument/schema.ts";
import { conditionHolds } from "../../../server/src/scoring/conditions.ts";
import { shownAnswers, walkThrough } from "../../../server/src/scoring/shown.ts";
import { compile } from "../../support/compile.ts";
import { buildInstrument, option } from "../../support/buildInstrument.ts";

const instrument = buildInstrument({
  id: "routing",
  consent: "I agree",
  questions: [
    {
      id: "used",
      type: {
        kind: "one",
        options: [
          option("yes", 1, "Yes", "Ya"),
          option("no", 0, "No", "Tidak"),
          option("declined", 9, "No answer", "Tidak menjawab", { missing: true }),
        ],
      },
    },
    {
      id: "ways",
      type: {
        kind: "any",
        options: [
          option("web", 1, "Web", "Web", { variable: "ways_web" }),
          option("other", 2, "Other", "Lain", { variable: "ways_other", specify: "ways_other_text" }),
        ],
      },
    },
    { id: "age", type: { kind: "number", lo: 0, hi: 120, decimals: 0 } },
    { id: "why", type: { kind: "text", long: true } },
  ],
  pages: [
    { id: "first", elements: [{ kind: "question", question: "used" }] },
    {
      id: "second",
      when: { kind: "compare", op: "==", variable: "used", value: 1 },
      elements: [{ kind: "question", question: "ways" }],
    },
    {
      id: "third",
      when: { kind: "answered", variables: ["ways_web", "ways_other"] },
      elements: [
        { kind: "question", question: "age" },
        { kind: "question", question: "why" },
      ],
    },
  ],
});
const holds = (condition: Condition, row: Record<string, number | string | null>) =>
  conditionHolds(condition, shownAnswers(everywhere, row), instrument);
/** The same questions on pages without conditions. */
const everywhere = { ...instrument, pages: instrument.pages.map(({ id, elements }) => ({ id, elements })) };
const compare = (op: "==" | "!=" | "<" | "<=" | ">" | ">=", value: number, variable = "age"): Condition => ({
  kind: "compare",
  op,
  variable,
  value,
});

describe("conditionHolds", () => {
  it("compares an answer", () => {
    const true5 = { "==": [5], "!=": [4, 6], "<": [6], "<=": [5, 6], ">": [4], ">=": [4, 5] } as const;
    for (const op of ["==", "!=", "<", "<=", ">", ">="] as const) {
      for (const value of [4, 5, 6])
        assert.equal(holds(compare(op, value), { age: 5 }), (true5[op] as readonly number[]).includes(value), `5 ${op} ${value}`);
    }
  });

  it("is false for every comparison with a blank", () => {
    for (const op of ["==", "!=", "<", "<=", ">", ">="] as const) assert.equal(holds(compare(op, 0), {}), false, op);
    assert.equal(holds({ kind: "in", variable: "age", values: [0] }, {}), false);
    assert.equal(holds({ kind: "not", operand: compare("==", 0) }, {}), true);
  });

  it("sees a missing code, which somebody chose, and no code that nobody could choose", () => {
    assert.equal(holds(compare("==", 9, "used"), { used: 9 }), true);
    assert.equal(holds({ kind: "answered", variables: ["used"] }, { used: 9 }), true);
    assert.equal(holds(compare("==", 7, "used"), { used: 7 }), false);
    assert.equal(holds({ kind: "answered", variables: ["used"] }, { used: 7 }), false);
  });

  it("joins and turns over", () => {
    assert.equal(holds({ kind: "and", all: [compare(">", 1), compare("<", 9)] }, { age: 5 }), true);
    assert.equal(holds({ kind: "and", all: [compare(">", 1), compare("<", 5)] }, { age: 5 }), false);
    assert.equal(holds({ kind: "or", all: [compare("<", 1), compare(">", 4)] }, { age: 5 }), true);
    assert.equal(holds({ kind: "or", all: [] }, { age: 5 }), false);
    assert.equal(holds({ kind: "answered", variables: ["why"] }, { why: "  " }), false);
    assert.equal(holds({ kind: "answered", variables: ["why"] }, { why: "slow" }), true);
  });
});

describe("shownAnswers", () => {
  const all = { consent: 1, used: 1, ways_web: 0, ways_other: 1, ways_other_text: "by post", age: 30, why: "slow" };

  it("keeps what was shown", () => {
    assert.deepEqual(shownAnswers(instrument, all), all);
  });

  it("blanks what a hidden page asks, and what hangs on that", () => {
    const blank = { ways_web: null, ways_other: null, ways_other_text: null, age: null, why: null };
    assert.deepEqual(shownAnswers(instrument, { ...all, used: 0 }), { consent: 1, used: 0, ...blank });
  });

  it("blanks a question and an item by their own conditions, with its words, and what hangs on that, on the same page too", async () => {
    const routing = await compile(`import scales
instrument r "R" {
  languages en
  battery p "It…" scale agree5 code P
  dimension d "D" { A1 "is fast" A2 "is kind" when A1 <= 2 A3 "is fair" when A2 == 1 and ways includes web }
  question ways "How?" any of { web 1 "Web" other 2 "Else" specify } when not (age < 18)
  question age "Age?" number 0..99 unit "years"
  question why "Why?" text when answered(ways)
  page one { age ways why p }
}
`);
    const given = { age: 30, ways_web: 1, ways_other: 1, ways_other_text: "by post", why: "so", P_A1: 2, P_A2: 1, P_A3: 5 };
    assert.deepEqual(shownAnswers(routing, given), given);
    const young = { ways_web: null, ways_other: null, ways_other_text: null, why: null, P_A3: null };
    assert.deepEqual(shownAnswers(routing, { ...given, age: 17 }), { ...given, ...young, age: 17 });
    assert.deepEqual(shownAnswers(routing, { ...given, P_A1: 3 }), { ...given, P_A1: 3, P_A2: null, P_A3: null });
    const { pages } = walkThrough({ ...routing, pages: [{ id: "only", elements: [{ kind: "question", question: "why" }] }] }, given);
    assert.deepEqual(pages, [], "a page on which nothing is shown");
  });

  it("blanks the words of an option that is not chosen", () => {
    assert.equal(shownAnswers(instrument, { ...all, ways_other: 0 })["ways_other_text"], null);
  });

  it("keeps the words of an option that is ranked, whatever its rank", () => {
    const options = ["price", "other"].map((id, index) =>
      option(id, index + 1, id, id, { variable: `order_${id}`, ...(id === "other" && { specify: "order_other_text" }) }),
    );
    const ranking = buildInstrument({ id: "ranking", questions: [{ id: "order", type: { kind: "rank", options } }] });
    const second = { order_price: 1, order_other: 2, order_other_text: "parking" };
    assert.deepEqual(shownAnswers(ranking, second), second);
    assert.equal(shownAnswers(ranking, { order_other_text: "parking" })["order_other_text"], null);
  });

  it("blanks what nobody could have answered, and fills in the columns that are absent", () => {
    assert.deepEqual(shownAnswers(instrument, { used: 7, stranger: 1 }), {
      consent: null,
      used: null,
      ways_web: null,
      ways_other: null,
      ways_other_text: null,
      age: null,
      why: null,
    });
  });
});
