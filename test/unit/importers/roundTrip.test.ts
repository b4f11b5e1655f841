import assert from "node:assert/strict";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { ownTargets } from "../../../server/src/targets/index.ts";
import { questionnaires } from "../../../server/src/targets/others.ts";
import { instrumentNamed, instrumentNames } from "../../support/instruments.ts";
import { came, type Came } from "./importing.ts";

const targets = new Map([...ownTargets, ...questionnaires].map((target) => [target.id, target]));

/** The file of each platform that is imported again. */
const suffixes: Readonly<Record<string, string>> = {
  surveyjs: ".surveyjs.json",
  qualtrics: ".qsf",
  limesurvey: ".lss",
  xlsform: ".xlsx",
  xform: ".xform.xml",
  redcap: ".redcap.csv",
  fhir: ".fhir-r4.json",
};

/** Texts as they are compared: platforms have their own ways with blanks and lines. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What respondents are asked, in the first language: items, questions and the labels of their answers. */
function asked(instrument: Instrument): readonly string[] {
  const [first] = instrument.languages as [string];
  const labels = instrument.questions.flatMap(({ type }) => ("options" in type ? type.options.map(({ label }) => label[first] ?? "") : []));
  return [
    ...instrument.items.flatMap(({ answers }) => answers.map(({ text }) => text[first] ?? "")),
    ...instrument.questions.map(({ text }) => text[first] ?? ""),
    ...labels,
  ];
}

function told({ made }: Came): string {
  return plain([...Object.values(made.files), ...made.losses.map(({ text }) => text ?? "")].join(" "));
}

describe("an instrument that was written for a platform and imported again", function () {
  this.timeout(120_000);

  for (const [id, suffix] of Object.entries(suffixes))
    it(`has all that it asks, or says what it has not, from ${id}`, async () => {
      for (const name of instrumentNames) {
        const instrument = await instrumentNamed(name);
        const file = targets
          .get(id)!
          .compile(instrument, {})
          .files.find((each) => each.suffix === suffix)!;
        const back = await came(`${instrument.id}${suffix}`, file.content);
        assert.equal(back.made.format, id);
        const said = told(back);
        const lost = asked(instrument).filter((text) => !said.includes(plain(text)));
        assert.deepEqual(lost, [], `${name} from ${id}`);
      }
    });

  it("is the same instrument from Ukur's own", async () => {
    for (const name of instrumentNames) {
      const instrument = await instrumentNamed(name);
      const { instrument: back } = await came(`${instrument.id}.instrument.json`, JSON.stringify(instrument));
      assert.deepEqual(back.title, instrument.title, name);
      assert.deepEqual(back.languages, instrument.languages, name);
      assert.deepEqual(
        back.batteries.map(({ stem }) => stem),
        instrument.batteries.map(({ stem }) => stem),
        name,
      );
      const answers = ({ items }: Instrument): readonly string[] =>
        items.flatMap((item) => item.answers.map((answer) => JSON.stringify([answer.text, answer.required, item.reverse]))).sort();
      assert.deepEqual(answers(back), answers(instrument), name);
      assert.deepEqual(
        back.pages.map(({ title }) => title),
        instrument.pages.map(({ title }) => title),
        name,
      );
    }
  });
});
