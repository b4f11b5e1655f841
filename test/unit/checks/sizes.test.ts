import assert from "node:assert/strict";
import { desk } from "../../support/desk.ts";
import { findingsIn } from "../../support/findings.ts";
import { expectFindings } from "../../support/markers.ts";

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n  ");
const options = (count: number, last = (text: string): string => text): string =>
  lines(count, (index) => (index === count - 1 ? last : String)(`o${index} ${index + 1} "Option ${index}"`));
const marked = (text: string): string => `[|${text}|]`;

describe("a ranking", () => {
  it("has a hundred options at most, and the next one is marked", async () => {
    await expectFindings(desk(`question order "In order" rank {\n  ${options(100)}\n  }`), []);
    await expectFindings(desk(`question order "In order" rank {\n  ${options(101, marked)}\n  }`), ["rank-too-long"]);
    await expectFindings(desk(`question order "In order" rank {\n  ${options(101, marked)}\n  o101 102 "One more"\n  }`), [
      "rank-too-long",
    ]);
  });

  it("is marked where it names a list or the dimensions", async () => {
    const list = `choices list {\n  ${options(101)}\n}`;
    await expectFindings(desk('question order "In order" rank [|list|]\n  question ways "Which?" any of list', list), ["rank-too-long"]);
    const dimensions = lines(99, (index) => `dimension part${index} "Part ${index}" { I${index} "is as it should be ${index}" }`);
    await expectFindings(desk(`${dimensions}\n  question [|order|] "In order" rank dimensions`), ["rank-too-long"]);
  });
});

describe("a text with its terms filled in", () => {
  /** Each term is the one before, ten times. */
  const terms = (count: number, last = (text: string): string => text): string =>
    `term t0 "ten times."\n  ${lines(count, (index) => `term t${index + 1} ${(index === count - 1 ? last : String)(`"${`{t${index}}`.repeat(10)}"`)}`)}`;

  it("has a hundred thousand letters at most, and the first term beyond is marked", async () => {
    await expectFindings(desk(`${terms(4)}\n  question q "{t4}" text`), []);
    await expectFindings(desk(`${terms(4)}\n  question q [|"{t4}."|] text`), ["text-too-long"]);
    await expectFindings(desk(`${terms(5, marked)}\n  question q "{t5}" text`), ["text-too-long"]);
    await expectFindings(desk(`${terms(4)}\n  question q "{{t4}" text\n  question r "{{{minutes}" text`), []);
  });

  it("is worked out and not filled in, however long it is", async () => {
    const doubled = lines(5_000, (index) => `term t${index + 1} "{t${index}}{t${index}}"`);
    const found = await findingsIn(desk(`term t0 "abc"\n  ${doubled}\n  question q "{t5000}" text`));
    assert.deepEqual(
      found.map(({ code }) => code),
      ["text-too-long"],
    );
  });

  it("is as long as in the language in which it is longest", async () => {
    const text = desk('term t "short"\n  question q "{t}{t}" text').replace("languages en", "languages en, id");
    const translation = `translation id of desk "Meja" {\n  t "${"panjang ".repeat(10_000)}"\n  q "{t}{t}"\n}\n`;
    const [finding, ...others] = (await findingsIn(text + translation)).filter(({ code }) => code !== "translation-missing");
    assert.deepEqual([finding!.code, others], ["text-too-long", []]);
    assert.match(finding!.message, /^In id, /);
    assert.equal(text.slice(finding!.span.start, finding!.span.end), '"{t}{t}"');
  });

  it("is found in lists that serve many instruments, too", () =>
    expectFindings(desk('question ways "Which?" any of list', `choices list { a 1 [|"${"long ".repeat(20_001)}"|] b 2 "B" }`), [
      "text-too-long",
    ]));
});

describe("an instrument, written out for every column of its data,", () => {
  const long = `term t0 "ten times."\n  ${lines(4, (index) => `term t${index + 1} "${`{t${index}}`.repeat(10)}"`)}`;

  it("has ten million letters at most", async () => {
    const found = async (members: string, before?: string) => (await findingsIn(desk(members, before))).map(({ code }) => code);
    const choices = `choices list {\n  ${options(2_000)}\n}`;
    const questions = (count: number, type: string): string => lines(count, (index) => `question q${index} "Which?" ${type}`);
    assert.deepEqual(await found(questions(30, "one of list"), choices), []);
    assert.deepEqual(await found(questions(300, "one of list"), choices), ["instrument-too-large"]);
    assert.deepEqual(await found(`${long}\n  question q "{t4}" any of {\n  ${options(60)}\n  }`), []);
    assert.deepEqual(await found(`${long}\n  question q "{t4}" any of {\n  ${options(120)}\n  }`), ["instrument-too-large"]);
    assert.deepEqual(await found(`${long}\n  ${lines(120, (index) => `question q${index} "{t4}" text`)}`), ["instrument-too-large"]);
    assert.deepEqual(
      await found(
        `${long}\n  battery b "{t4}" scale agree5 code B\n  dimension many "Many" {\n  ${lines(120, (index) => `M${index} "is good ${index}" only b`)}\n  }`,
      ),
      ["instrument-too-large"],
    );
  });

  it("is found before all names of its columns are made", async () => {
    const choices = `choices list {\n  ${options(5_000)}\n}`;
    const questions = lines(5_000, (index) => `question q${index} "Which?" ${index % 2 === 0 ? "any of" : "rank"} list`);
    const found = new Set((await findingsIn(desk(questions, choices))).map(({ code }) => code));
    assert.deepEqual([...found].sort(), ["instrument-too-large", "rank-too-long"]);
    const dimensions = lines(500, (index) => `dimension part${index} "Part ${index}" { I${index} "is as it should be ${index}" }`);
    const shares = lines(600, (index) => `question q${index} "Divide" share 100 across dimensions`);
    assert.deepEqual(
      (await findingsIn(desk(`${dimensions}\n  ${shares}`))).map(({ code }) => code),
      ["instrument-too-large"],
    );
  });

  it("is marked where most of them are", () =>
    expectFindings(
      desk(`${long}\n  question small "Which?" any of { a 1 "A" b 2 "B" }\n  question [|large|] "{t4}" any of {\n  ${options(120)}\n  }`),
      ["instrument-too-large"],
    ));
});

describe("scores, written out item by item,", () => {
  it("have a million parts at most: a list within a list is repeated for every item", async () => {
    const nested = (levels: number): string => `${"mean(perception + ".repeat(levels)}1${")".repeat(levels)}`;
    await expectFindings(desk(`score deep = ${nested(8)}`), []);
    await expectFindings(desk(`score deep = [|${nested(20)}|]`), ["score-too-large"]);
    await expectFindings(
      desk(`score one = ${nested(8)}\n  score two = ${nested(8)}\n  score three = [|${nested(8)}|]\n  score four = ${nested(8)}`),
      ["score-too-large"],
    );
  });

  it("may use each other instead", () => {
    const chain = lines(20, (index) => `score z${index + 1} = mean(perception + z${index})`);
    return expectFindings(desk(`score z0 = mean(perception)\n  ${chain}`), []);
  });

  it("that are plain means of many items are none of these", async () => {
    const many = `battery b "It…" scale agree5 code B\n  dimension many "Many" {\n  ${lines(5_000, (index) => `M${index} "is good ${index}" only b`)}\n  }`;
    assert.deepEqual(
      (await findingsIn(desk(`${many}\n  score all = mean(b)\n  score each = mean(b) per dimension`))).map(({ code }) => code),
      [],
    );
  });
});
