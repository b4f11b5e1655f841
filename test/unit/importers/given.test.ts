import assert from "node:assert/strict";
import { drawnIn } from "../../../server/src/importers/formats/limesurveyAnswers.ts";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { ownTargets } from "../../../server/src/targets/index.ts";
import { questionnaires } from "../../../server/src/targets/others.ts";
import { compile } from "../../support/compile.ts";
import { came, type Came } from "./importing.ts";

const ferry = `instrument ferry "The ferry" {
  languages en
  given line "Line" one of { north 1 "1" south 2 "2" } from link
  given person "Person" text from link
  given place "Place" text from link
  given arm "Version" one of { short 1 "1" long 2 "2" } at random
  question seat "Where did you sit, {person|dear guest}?" text
  question why "Why there?" text long when arm == long
  question rest "What else?" text when line == south
  page first { seat, why, rest }
}
`;

async function back(id: string, suffix: string): Promise<Came> {
  const { files } = [...ownTargets, ...questionnaires].find((each) => each.id === id)!.compile(await compile(ferry), {});
  return came(`ferry${suffix}`, files.find((each) => each.suffix === suffix)!.content);
}

function givensOf({ givens = [] }: Instrument): readonly string[] {
  return givens.map(
    ({ id, from, type }) => `${id} ${from} ${type.kind === "one" ? type.options.map(({ code }) => code).join(" ") : "text"}`,
  );
}

describe("what is known before anything is asked", () => {
  it("comes back from embedded data of Qualtrics, where something uses it", async () => {
    const { instrument, made } = await back("qualtrics", ".qsf");
    assert.deepEqual([...givensOf(instrument)].sort(), ["arm random 1 2", "line link 2", "person link text"]);
    assert.deepEqual(
      instrument.questions.map(({ when }) => when),
      [undefined, { kind: "compare", variable: "arm", op: "==", value: 2 }, { kind: "compare", variable: "line", op: "==", value: 2 }],
    );
    assert.match(instrument.questions[0]!.text["en"]!, /\{\{person\}\}/);
    assert.ok(made.losses.some(({ kind, where, kept }) => kind === "embedded-data" && where === "place" && !kept));
    assert.ok(made.losses.every(({ kind, where, kept }) => kind !== "embedded-data" || where === "place" || kept));
  });

  it("comes back from hidden questions of LimeSurvey, and what an equation draws does", async () => {
    const { instrument } = await back("limesurvey", ".lss");
    assert.deepEqual(givensOf(instrument), ["line link 1 2", "person link text", "arm random 1 2"]);
    assert.match(instrument.questions.find(({ id }) => id === "seat")!.text["en"]!, /\{\{person\|dear guest\}\}/);
    assert.deepEqual(
      instrument.questions.map(({ when }) => when?.kind),
      [undefined, undefined, "compare", "compare"],
    );
  });

  it("comes back from fields of REDCap and questions of SurveyJS that nobody sees", async () => {
    // Neither draws: whoever shows the survey does, and says it in the address.
    assert.deepEqual(givensOf((await back("redcap", ".redcap.csv")).instrument), ["line link 1 2", "person link text", "arm link 1 2"]);
    const surveyJs = (await back("surveyjs", ".surveyjs.json")).instrument;
    assert.deepEqual(givensOf(surveyJs), ["line link 1 2", "person link text", "arm link 1 2"]);
    assert.match(surveyJs.questions.find(({ id }) => id === "seat")!.text["en"]!, /\{\{person\|dear guest\}\}/);
  });

  it("comes back from hidden fields of an XLSForm and from what formr gets, with the values that it is compared with", async () => {
    assert.deepEqual([...givensOf((await back("xlsform", ".xlsx")).instrument)].sort().slice(-2), ["line link 2", "person link text"]);
    const sheet = [
      ["type", "name", "label", "showif", "optional"],
      ["get", "agency", "", "", ""],
      ["get", "code", "", "", ""],
      ["text", "seat", "Where did you sit?", "agency == 3", "*"],
      ["text", "why", "Why there?", "code == 'x'", "*"],
    ];
    const { instrument, losses, text } = await came("ferry.csv", sheet.map((row) => row.join(",")).join("\n"), "formr");
    assert.deepEqual(givensOf(instrument), ["agency link 3"]);
    assert.match(text, /\/\/ guessed: the source has no list of its values; .*\n  given agency "agency" one of \{ v3 3 "3" \} from link/);
    assert.deepEqual(instrument.questions[0]!.when, { kind: "compare", variable: "agency", op: "==", value: 3 });
    assert.ok(losses.includes("embedded-data code") && losses.includes("question-level-condition why"));
  });

  it("is drawn from as many numbers as a short equation says", () => {
    assert.deepEqual(drawnIn("{rand(1, 3)}", "arm"), ["1", "2", "3"]);
    assert.deepEqual(drawnIn("{if(is_empty(arm.NAOK), rand(0,1), arm.NAOK)}", "arm"), ["0", "1"]);
    for (const other of ["rand(1, 1)", "rand(1,3) + 1", "if(rand(1, 3) == 1, 1, 2)", "arm * 2"])
      assert.equal(drawnIn(other, "arm"), undefined);
  });
});
