import assert from "node:assert/strict";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { limesurvey } from "../../server/src/targets/limesurvey/index.ts";
import { changedCodes } from "../../server/src/targets/limesurvey/rules.ts";
import { compile } from "../support/compile.ts";
import { desk } from "../support/desk.ts";
import { evaluateScript } from "../support/expressionScript.ts";
import { instrumentNamed } from "../support/instruments.ts";
import { tablesOf } from "../support/limesurvey.ts";
import { toldLosses } from "../support/losses.ts";

describe("what LimeSurvey cannot take as it is", () => {
  const attributeOf = (tables: ReturnType<typeof tablesOf>, title: string, name: string): string[] => {
    const { qid } = tables["questions"]!.find((question) => question["title"] === title)!;
    return tables["question_attributes"]!.filter((row) => row["qid"] === qid && row["attribute"] === name).map(({ value }) => value!);
  };
  const lossesOf = (instrument: Instrument) => limesurvey.compile(instrument, {}).losses.map(({ on, code }) => `${on}: ${code}`);

  it("codes of answers that are negative or long, which the loss lists", async () => {
    const instrument = await instrumentNamed("hardCodes");
    const told = toldLosses(limesurvey, instrument);
    assert.ok(lossesOf(instrument).includes("mood: platform-code"));
    assert.match(told.find(({ on, message }) => on === "mood" && message.includes("-9"))!.message, /-1 is m1 and -9 is m9/);
    assert.match(
      told.find(({ on, message }) => on === "area" && message.includes("A1"))!.message,
      /3171010 is A1, 3171020 is A2 and 3171030 is A3/,
    );
    assert.match(told.find(({ on }) => on === "change")!.message, /-2 is m2/);
  });

  it("more long codes than four digits count: none is longer than five signs, and none comes twice", () => {
    const codes = [...changedCodes(Array.from({ length: 30_000 }, (_, index) => ({ code: 1_000_000 + index }))).values()];
    assert.deepEqual([codes[0], codes[9_998]], ["A1", "A9999"]);
    assert.ok(codes.every((code) => /^[A-Za-z0-9]{1,5}$/.test(code)));
    assert.equal(new Set(codes.map((code) => code.toLowerCase())).size, codes.length);
  });

  it("words of its expressions as names", async () => {
    const instrument = await instrumentNamed("hardCodes");
    const titles = tablesOf(instrument)["questions"]!.map((row) => row["title"]);
    for (const word of ["ge", "le", "lt"]) {
      assert.ok(!titles.includes(word), word);
      assert.ok(lossesOf(instrument).includes(`${word}: platform-name`), word);
    }
  });

  it("the text of an item beside its poles: it stands before the left one, in a table of its own", async () => {
    const instrument = await instrumentNamed("hardCodes");
    const { subquestions, question_l10ns: texts, answers, answer_l10ns: labels } = tablesOf(instrument);
    const rows = subquestions!.map(({ qid }) => texts!.find((text) => text["qid"] === qid)!["question"]);
    assert.ok(rows.includes("The room is: dark|light") && rows.includes("old|new") && rows.includes("the paint"));
    const parent = subquestions!.find(({ qid }) => texts!.find((text) => text["qid"] === qid)!["question"] === "old|new")!["parent_qid"];
    const read = answers!.filter(({ qid }) => qid === parent).map(({ aid }) => labels!.find((label) => label["aid"] === aid)!["answer"]);
    // The poles are in place of the ends. What stands between them is on every platform.
    assert.deepEqual(read, ["1", "2 Poor", "3 Fair", "4 Good", "5", "Cannot say"]);
  });

  it("ends of a scale without their numbers, beside points that are numbers", async () => {
    const { answer_l10ns: labels } = tablesOf(await instrumentNamed("hardCodes"));
    const read = labels!.map(({ answer }) => answer);
    assert.ok(read.includes("0 Very unlikely") && read.includes("10 Very likely"));
  });

  it("decimals beyond those of the limits, and shares with an empty part", async () => {
    const instrument = await compile(
      desk(
        'question grade "Mark?" number 0.0..4.0\n  question weight "Divide." share 100 across dimensions\n  question age "How old?" number 0..99 unit "years"',
      ),
    );
    const tables = tablesOf(instrument);
    const holds = (rule: string, values: Record<string, string>): boolean =>
      evaluateScript(`if(${rule}, 1, 0)`, (name) => values[name] ?? "") === 1;
    const [decimals] = attributeOf(tables, "grade", "em_validation_q");
    assert.deepEqual(
      ["", "3", "3.1", "3.14"].map((grade) => holds(decimals!, { grade })),
      [true, true, true, false],
    );
    const [parts] = attributeOf(tables, "weight", "em_validation_q");
    assert.deepEqual(
      ([{}, { weight_help: "100" }, { weight_help: "0", weight_speed: "100" }] as Record<string, string>[]).map((values) =>
        holds(parts!, values),
      ),
      [true, false, true],
    );
    assert.deepEqual(attributeOf(tables, "grade", "em_validation_q_tip"), ["Decimals: 1 at most."]);
    assert.deepEqual(attributeOf(tables, "weight", "em_validation_q_tip"), ["Use whole numbers that add up to 100."]);
    assert.deepEqual(attributeOf(tables, "age", "suffix"), ["years"]);
  });

  it("more than twelve options with marks: they are not a list that opens", async () => {
    const options = (last: string): string =>
      Array.from({ length: 13 }, (_, index) => `o${index} ${index} "${index === 12 ? last : `Option ${index}`}"`).join(" ");
    const type = async (last: string) =>
      tablesOf(await compile(desk(`question many "Which?" one of { ${options(last)} }`)))["questions"]!.find(
        ({ title }) => title === "many",
      )!["type"];
    assert.deepEqual([await type("Food"), await type("Food & drink")], ["!", "L"]);
  });

  it("titles of more than 200 signs as it writes them", async () => {
    const long = await compile(desk("").replace('"The help desk"', `"${"&".repeat(60)}"`));
    const [settings] = tablesOf(long)["surveys_languagesettings"]!;
    const written = /<surveyls_title>(.*)<\/surveyls_title>/.exec(limesurvey.compile(long, {}).files[0]!.content as string)![1]!;
    // The file itself is XML, in which each of its signs is written once more.
    assert.ok(written.replaceAll("&amp;", "&").length <= 200, written);
    assert.match(settings!["surveyls_title"]!, /^(?:&amp;)+…$/);
    assert.ok(lossesOf(long).includes("desk: text-cut"));
    assert.ok(!lossesOf(await compile(desk(""))).includes("desk: text-cut"));
  });

  it("tags in the label of a band, which would act where results are read", async () => {
    const instrument = await compile(desk('score s "S" = mean(perception) bands { "<img src=x onerror=alert(1)>" 1.00..7.00 }'));
    const [equation] = attributeOf(tablesOf(instrument), "s_band".replace("_", ""), "equation");
    assert.match(equation!, /"img src=x onerror=alert\(1\)"/);
    const { message } = toldLosses(limesurvey, instrument).find(({ on }) => on === "s")!;
    assert.match(message, /^LimeSurvey cannot write quotes, backslashes, braces or the signs < and > in a calculated text/);
  });

  it("a page of scores behind the last one: they stand on it, and are worked out where it is not shown", async () => {
    const instrument = await compile(
      desk(
        'question used "Used?" one of { yes 1 "Yes" no 0 "No" }\n  page a { used expectation }\n  page b "B" when used == yes { perception }\n  score s "S" = mean(expectation)',
      ),
    );
    const { groups, questions } = tablesOf(instrument);
    assert.equal(groups!.length, 2);
    const last = questions!.filter(({ gid }) => gid === groups![1]!["gid"]);
    assert.deepEqual(
      last.map(({ type, relevance }) => [type, relevance]),
      [
        ["F", "(!is_empty(used.NAOK) and used.NAOK == 1)"],
        ["*", "1"],
      ],
    );
    assert.equal(groups![1]!["grelevance"], "1");
  });

  it("a consent without a page: it stands on one of its own", async () => {
    const { groups, questions } = tablesOf(await compile('instrument c "C" {\n  languages en\n  consent "I agree."\n}'));
    assert.deepEqual([groups!.length, questions!.map(({ title }) => title)], [1, ["consent"]]);
  });

  it("titles of scores, with the dimension that each is of", async () => {
    const { questions, question_l10ns: texts } = tablesOf(await compile(desk('score s "Quality" = mean(perception) per dimension')));
    const { qid } = questions!.find(({ title }) => title === "shelp")!;
    assert.equal(texts!.find((text) => text["qid"] === qid)!["question"], "<p>Quality: Help</p>");
  });

  it("languages that it calls otherwise or does not have, and commas before decimals", async () => {
    const languages = (tags: string): string =>
      `instrument desk "D" {\n  languages ${tags}\n  consent "C"\n  question q "Q" text\n  page a { q }\n}`;
    const settings = async (tags: string) =>
      tablesOf(await compile(languages(tags)))["surveys_languagesettings"]!.map((row) => [
        row["surveyls_language"],
        row["surveyls_numberformat"],
      ]);
    assert.deepEqual(await settings("id, en-GB, zh-TW, no"), [
      ["id", "1"],
      ["en", "0"],
      ["zh-Hant-TW", "0"],
      ["nb", "1"],
    ]);
    assert.deepEqual(await settings("jv, en, en-GB"), [
      ["jv", "0"],
      ["en", "0"],
      ["en-GB", "0"],
    ]);
    const told = toldLosses(limesurvey, await compile(languages("jv, en"))).map(({ message }) => message);
    assert.ok(told.some((text) => text.startsWith("LimeSurvey has no language jv")));
    assert.ok(told.some((text) => text.startsWith("Ukur has no messages of its own in jv")));
  });

  it("an empty first page, an answer that nobody wrote, and line ends in labels", async () => {
    const [survey] = tablesOf(await compile(desk("")))["surveys"]!;
    assert.deepEqual([survey!["showwelcome"], survey!["shownoanswer"]], ["N", "N"]);
    const tables = tablesOf(await compile(desk('intro "Hello."\n  question q "Q" one of { a 1 "First\\nline" b 2 "B" }')));
    assert.equal(tables["surveys"]![0]!["showwelcome"], "Y");
    assert.ok(tables["answer_l10ns"]!.some(({ answer }) => answer === "First<br />line"));
  });

  it("tables of one battery: the column that the loss names is there", async () => {
    const instrument = await instrumentNamed("hardCodes");
    const { subquestions, questions } = tablesOf(instrument);
    const [, table, row] = /, for one, is (\w+)\[(\w+)\]/.exec(
      toldLosses(limesurvey, instrument).find(({ message }) => message.includes("for one"))!.message,
    )!;
    const { qid } = questions!.find(({ title }) => title === table)!;
    assert.ok(subquestions!.some((each) => each["parent_qid"] === qid && each["title"] === row));
  });
});
