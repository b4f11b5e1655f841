import assert from "node:assert/strict";
import { messageOf } from "../../support/findings.ts";
import { parse } from "../../../server/src/language/parse.ts";
import { instrumentOf, withoutPlaces } from "../../support/trees.ts";

const rest = 'question used "Used?" one of { yes 1 "Yes" no 2 "No" } required';
const textWith = (clause: string): string => instrumentOf(`question more "More?" text ${clause}\n${rest}`);

function mendedOnce(text: string): string {
  const edits = parse(text, "test.ukur").diagnostics.map(({ code, fixes }) => {
    assert.equal(code, "lookalike");
    assert.equal(fixes[0]!.edits.length, 1);
    return fixes[0]!.edits[0]!;
  });
  // From the last on: those before it stay where they are. What stands in another one is found again in its repair.
  const apart = edits.filter((edit) => !edits.some((other) => other !== edit && covers(other.span, edit.span)));
  return apart
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((changed, { span, newText }) => changed.slice(0, span.start) + newText + changed.slice(span.end), text);
}

const covers = (a: { readonly start: number; readonly end: number }, b: typeof a): boolean => a.start <= b.start && b.end <= a.end;

function mended(text: string): string {
  for (let tries = 0; tries < 4 && parse(text, "test.ukur").diagnostics.length > 0; tries++) text = mendedOnce(text);
  return text;
}

/** What is written, and what it means. */
const cases: Readonly<Record<string, string>> = {
  "show if age < 18": "when age < 18",
  "Display if age < 18": "when age < 18",
  "ask if age < 18": "when age < 18",
  "only if age < 18": "when age < 18",
  "visible when age < 18": "when age < 18",
  "tampilkan jika age < 18": "when age < 18",
  "required show if age < 18": "required when age < 18",
  "skip if age < 18": "when not age < 18",
  "skip_if age < 18": "when not age < 18",
  "hide when age < 18 required": "when not age < 18 required",
  "unless age < 18": "when not age < 18",
  "kecuali jika age < 18": "when not age < 18",
  "lewati jika answered(age)": "when not answered(age)",
  "skip if not answered(age)": "when answered(age)",
  "skip if age < 18 or used == no": "when not (age < 18 or used == no)",
  "skip if age < 18 and not used == no": "when not (age < 18 and not used == no)",
  "skip if (age < 18 or used == no)": "when not (age < 18 or used == no)",
  "skip if (age < 18) or (used == no)": "when not ((age < 18) or (used == no))",
  "skip if (age < 18 or used == no) and age > 3": "when not ((age < 18 or used == no) and age > 3)",
  "skip if not (age < 18 or used == no)": "when (age < 18 or used == no)",
  "skip if (not answered(age))": "when not (not answered(age))",
  "skip if (age < 18)": "when not (age < 18)",
  "skip if used is not yes": "when not used != yes",
  "when used is not yes": "when used != yes",
  "when used tidak sama dengan yes": "when used != yes",
  "when used is equal to yes": "when used == yes",
  "when age is greater than 17": "when age > 17",
  "when age greater than or equal to 17": "when age >= 17",
  "when age at least 17": "when age >= 17",
  "when age is at most 17": "when age <= 17",
  "when age paling banyak 17": "when age <= 17",
  "when age younger than 17": "when age < 17",
  "when age between 17 and 30": "when age >= 17 and age <= 30",
  "when age antara 17 dan 30": "when age >= 17 and age <= 30",
  "when age in 17..30": "when age >= 17 and age <= 30",
  "when age == -2..2 and used == yes": "when age >= -2 and age <= 2 and used == yes",
  "when used == yes or no": "when used == yes or used == no",
  "when used is yes or no or other": "when used == yes or used == no or used == other",
  "when used != yes or no": "when used != yes and used != no",
};

describe("a condition in the words of everyday language or of another tool", () => {
  for (const [written, meant] of Object.entries(cases))
    it(`${written}: ${meant}`, () => assert.equal(mended(textWith(written)), textWith(meant)));

  it("is not turned round where it says who is passed over", () => {
    const read = (clause: string) => withoutPlaces(parse(textWith(clause), "test.ukur").tree);
    assert.deepEqual(read("skip if age < 18"), read("when not age < 18"));
    assert.deepEqual(read("unless age < 18 or used == no"), read("when not (age < 18 or used == no)"));
    assert.deepEqual(read("skip if not answered(age)"), read("when answered(age)"));
  });

  it("is found at pages, notes, options, items and parts of pages", () => {
    const text = instrumentOf(
      'note thanks "Thank you" unless used == yes\nquestion why "Why?" one of { cost 1 "Cost" show if used == no other 2 "Other" }\n' +
        `battery p "P" scale agree5\ndimension d "D" {\n  A1 "is clean" skip if used == no\n}\n${rest}\npage a hide if used == no { why }`,
    );
    assert.deepEqual(
      parse(text, "test.ukur").diagnostics.map((found) => messageOf(found)),
      [
        "unless is written when not here.",
        "show if is written when here.",
        "skip if is written when not here.",
        "hide if is written when not here.",
      ],
    );
  });

  it("without its condition says that one is missing", () =>
    assert.deepEqual(
      parse(textWith("skip if"), "test.ukur").diagnostics.map(({ code }) => code),
      ["lookalike", "missing-part"],
    ));

  it("has names that are words of these, too", () => {
    const inALine = instrumentOf(
      'question rain "Rain?" one of { yes 1 "Yes" unless 2 "Unless" skip 3 "Skip" kecuali -4 "Kecuali" hide_if 5 "Hide" }\n' +
        'battery p "P" scale agree5\ndimension d "D" { A1 "is clean" unless "is quick" kecuali "is kind" }',
    );
    assert.deepEqual(parse(inALine, "test.ukur").diagnostics, []);
    const text = instrumentOf(
      'question skip "Skip?" text\nquestion unless "U" number 0..9\nquestion is "Is?" text when unless == 1 and skip == skip',
    );
    assert.deepEqual(parse(text, "test.ukur").diagnostics, []);
    const scores = instrumentOf(
      'question case "C" number 0..9\nquestion if "I" number 0..9\nscore a = case missing none\nscore b = if bands { low 0..4 high 4.01..9 }\nscore c = if * case',
    );
    assert.deepEqual(parse(scores, "test.ukur").diagnostics, []);
    const compared = textWith("when used == yes or no == 3");
    assert.deepEqual(parse(compared, "test.ukur").diagnostics, []);
  });
});
