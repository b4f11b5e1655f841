import assert from "node:assert/strict";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { qualtrics } from "../../server/src/targets/qualtrics/index.ts";
import { compile } from "../support/compile.ts";
import { toldLosses } from "../support/losses.ts";
import { columnsOf, faults } from "../support/qualtrics.ts";
import { readQsf } from "../support/qualtricsFile.ts";

const survey = (instrument: Instrument) => readQsf(JSON.parse(qualtrics.compile(instrument, {}).files[0]!.content as string));
const headsOf = (instrument: Instrument): readonly string[] => qualtrics.exports!(instrument, {}).columns.map(({ path }) => path.join());
const told = (instrument: Instrument) =>
  toldLosses(qualtrics, instrument).filter(({ message }) => message.startsWith("Another column of Qualtrics' data"));

describe("names that Qualtrics' data have already", () => {
  it("are told at what has them, and the author's short name settles it", async () => {
    const instrument = await compile(`instrument visit "Visit" {
  languages en
  question Status "Your status?" text
  question finished "Finished?" one of { yes 1 "Yes" no 0 "No" }
  question progress "Progress?" text short headway
  question SC0 "Score?" number 0..10
  question SC9 "Not a score?" number 0..10
  score mark = SC9 * 2
}`);
    assert.deepEqual(faults(survey(instrument)), []);
    assert.deepEqual(headsOf(instrument), ["Status2", "finished2", "headway", "SC02", "SC9"]);
    assert.deepEqual(
      told(instrument).map(({ on }) => on),
      ["Status", "finished", "SC0"],
    );
    assert.match(told(instrument)[0]!.message, /called Status, so this one is Status2/);
  });

  it("are those of numbered columns as well", async () => {
    const instrument = await compile(`instrument visit "Visit" {
  languages en
  question ways "Ways?" any of { web 1 "Web" desk 2 "Desk" }
  question ways_2 "Which desk?" text
  question order_1 "First?" text
  question order_3 "Third?" text
  question order "Order?" rank { a 7 "A" b 8 "B" }
}`);
    const made = survey(instrument).questions.flatMap(columnsOf);
    assert.equal(new Set(made).size, made.length, made.join());
    assert.deepEqual(headsOf(instrument), ["ways_1", "ways_2", "ways_22", "order_12", "order_3", "order_1", "order_2"]);
    assert.deepEqual(
      told(instrument).map(({ on }) => on),
      ["ways_2", "order_1"],
    );
  });
});

describe("the boxes of a question", () => {
  const boxes = async (codes: readonly number[]) => {
    const options = codes.map((code, index) => `o${index} ${code} "O${index}"`).join(" ");
    const instrument = await compile(`instrument visit "Visit" {\n  languages en\n  question ways "Ways?" any of { ${options} }\n}`);
    assert.deepEqual(faults(survey(instrument)), []);
    const [question] = survey(instrument).questions;
    const lost = toldLosses(qualtrics, instrument).filter(({ message }) => message.includes("numbers choices from 1 on"));
    return {
      lost,
      heads: headsOf(instrument),
      codes: "RecodeValues" in question! ? question.RecodeValues : undefined,
      question: question!,
    };
  };

  it("have columns with their codes, in whichever way Qualtrics numbers them, in their order", async () => {
    const { heads, codes, question, lost } = await boxes([10, 1, 400]);
    assert.deepEqual(lost, []);
    assert.deepEqual(heads, ["ways_10", "ways_1", "ways_400"]);
    assert.deepEqual(codes, { 1: "1", 10: "10", 400: "400" });
    assert.deepEqual("ChoiceOrder" in question && question.ChoiceOrder, ["10", "1", "400"]);
  });

  it("are counted where a code cannot be the number of a choice", async () => {
    const { heads, codes, lost } = await boxes([-1, 0, 5]);
    assert.match(lost.map(({ on, message }) => `${on}: ${message}`).join(), /^ways: .* ways_o0 has the number 1, not -1, /);
    assert.deepEqual(heads, ["ways_1", "ways_2", "ways_3"]);
    assert.deepEqual(codes, { 1: "1", 2: "2", 3: "3" });
  });
});
