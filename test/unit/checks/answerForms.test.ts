import assert from "node:assert/strict";
import { findingsIn } from "../../support/findings.ts";
import { expectFindings } from "../../support/markers.ts";

const asking = (type: string): string => `instrument desk "Desk" {
  languages en
  question q "What do you say?" ${type}
}
`;
const options = '{ a 1 "First" b 2 "Second" none_of_these 9 "None of these" exclusive }';

describe("the forms of answers", () => {
  it("can each be had by an answer", async () => {
    for (const type of [
      "text email",
      "text phone at most 30",
      "text url",
      'text like "MEN-00000"',
      'text like "A" at most 1',
      "text long at most 500",
      `any of ${options} at least 1 at most 3`,
      `any of ${options} at most 1`,
      `any of ${options} at least 0`,
      'number 0..95 na 999 "I do not know" na -1 "I would rather not say" unit "years"',
      "date 1920-01-01..today",
      "date today..2030-12-31",
      "date 2024-02-29..2024-02-29",
      "date today..today",
      "time",
      "place",
      "file",
      "image",
      'one of { a 1 "First" other 7 "Other" specify required }',
    ])
      await expectFindings(asking(type), []);
  });

  it("are patterns that some answer has", async () => {
    for (const type of ['text like [|""|]', 'text like [|"MEN-"|]', 'text like [|" 00"|]', 'text like [|"00-00"|] at most 4'])
      await expectFindings(asking(type), ["unusable-pattern"]);
  });

  it("leave something to choose and to write", async () => {
    await expectFindings(asking("text at most [|0|]"), ["nothing-allowed"]);
    await expectFindings(asking(`any of ${options} at most [|0|]`), ["nothing-allowed"]);
    await expectFindings(asking(`any of ${options} at least [|4|]`), ["too-many-asked"]);
    await expectFindings(asking(`any of ${options.replace(" exclusive", "")} at least [|3|] at most 2`), ["choice-bounds"]);
    await expectFindings(asking(`any of ${options} at least [|2|]`), ["exclusive-below-least"]);
  });

  it("have dates for limits, the earlier first", async () => {
    await expectFindings(asking("date [|2026-02-30|]..today"), ["no-such-date"]);
    await expectFindings(asking("date 2026-01-01..[|2026-13-01|]"), ["no-such-date"]);
    await expectFindings(asking("date [|2026-06-30..2026-01-01|]"), ["date-range"]);
    await expectFindings(asking("date [|today..1990-01-01|]"), ["date-range"]);
  });

  it("keep the codes of numbers apart from the numbers", async () => {
    await expectFindings(asking('number 0..95 [|na 90 "I do not know"|]'), ["na-inside-range"]);
    await expectFindings(asking('number [|na 999 "I do not know"|]'), ["na-without-limits"]);
    await expectFindings(asking('number 0..95 na 999 "I do not know" [|na 999 "I would rather not say"|]'), ["duplicate-code"]);
  });

  it("have repairs where there is one to propose", async () => {
    const fixed = async (type: string): Promise<string[]> => {
      const text = asking(type);
      const fixes = (await findingsIn(text)).flatMap((finding) => finding.fixes ?? []);
      return fixes.map(({ edits }) =>
        edits
          .toSorted((a, b) => b.span.start - a.span.start)
          .reduce((before, { span, newText }) => before.slice(0, span.start) + newText + before.slice(span.end), text)
          .split("\n")[2]!
          .replace('  question q "What do you say?" ', ""),
      );
    };
    assert.deepEqual(await fixed("date 2026-06-30..2026-01-01"), ["date 2026-01-01..2026-06-30"]);
    const free = options.replace(" exclusive", "");
    assert.deepEqual(await fixed(`any of ${free} at least 3 at most 2`), [`any of ${free} at least 2 at most 3`]);
  });
});

const scale = (head: string, points: string): string => `scale wish "How it would be" ${head} { ${points} }\n`;
const labels = '-2 "I dislike it" -1 "I can live with it" 0 "I do not care" 2 "I expect it" 4 "I like it"';
const measuring = (head: string, points: string, reverse = ""): string => `${scale(head, points)}
instrument desk "Desk" {
  languages en
  battery opinion "The desk…" scale wish
  dimension help "Help" {
    H1 "answers questions"
    H2 "loses letters" ${reverse}
  }
}
`;

describe("scales whose points are listed", () => {
  it("leave gaps, and have labels at all points, at the ends, or at those that the author says", async () => {
    await expectFindings(scale("-2, -1, 0, 2, 4", labels), []);
    await expectFindings(scale("1, 3, 5, 7", '1 "Never" 7 "Always"'), []);
    await expectFindings(scale("1..7 labels some", '1 "Never" 4 "Now and then" 7 "Always"'), []);
    await expectFindings(scale("1..7", '1 "Never" 4 "Now and then" 7 "Always"').replace("wish", "[|wish|]"), ["scale-labels"]);
  });

  it("list each once, from low to high, and have labels at no others", async () => {
    await expectFindings(scale("-2, -1, 2, [|0|], 4", labels), ["scale-order"]);
    await expectFindings(scale("-2, -1, 0, [|0|], 2, 4", labels), ["duplicate-code"]);
    await expectFindings(scale("-2, -1, 0, 2, 4 labels some", `-2 "I dislike it" [|1 "I expect it"|] 4 "I like it"`), ["point-not-listed"]);
  });

  it("can be turned over for a reversed item where they lie evenly", async () => {
    await expectFindings(measuring("-2, -1, 0, 2, 4", labels, "[|reverse|]"), ["reverse-uneven"]);
    await expectFindings(measuring("-2, -1, 0, 2, 4", labels), []);
    await expectFindings(measuring("1, 3, 5, 7", '1 "Never" 7 "Always"', "reverse"), []);
  });

  it("are the answers that conditions and tests know", async () => {
    const instrument = (member: string) => `${scale("-2, -1, 0, 2, 4", labels)}
instrument desk "Desk" {
  languages en
  question q "How would it be?" scale wish
  question why "Why?" text
  page first { q }
  ${member}
  score liking = q
}
`;
    await expectFindings(instrument("page second when q == [|1|] { why }"), ["condition-value"]);
    await expectFindings(instrument("page second when q == 2 { why }"), []);
    await expectFindings(instrument('page second { why } test "one" { given q = [|3|] expect liking = missing }'), ["test-answer"]);
    await expectFindings(instrument('page second { why } test "one" { given q = 4 expect liking = 4 }'), []);
  });
});
