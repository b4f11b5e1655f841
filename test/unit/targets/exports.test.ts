import assert from "node:assert/strict";
import type { Export } from "../../../server/src/form/exports.ts";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { fhir } from "../../../server/src/targets/fhir/index.ts";
import type { QuestionnaireItem } from "../../../server/src/targets/fhir/resources.ts";
import { limesurvey } from "../../../server/src/targets/limesurvey/index.ts";
import { xform, xlsform } from "../../../server/src/targets/odk/index.ts";
import type { Target } from "../../../server/src/targets/target.ts";
import { compile } from "../../support/compile.ts";
import { desk } from "../../support/desk.ts";
import { everything } from "../../support/everything.ts";
import { hardCodes } from "../../support/hardCodes.ts";
import { tablesOf } from "../../support/limesurvey.ts";
import { toldLosses } from "../../support/losses.ts";

function fileOf(target: Target, instrument: Instrument): string {
  return target.compile(instrument, {}).files[0]!.content as string;
}

/** The columns that an instrument and its scores have, in order. */
function namesOf({ variables, scores }: Instrument): string[] {
  const results = scores.flatMap(({ results: all, bands }) =>
    all.flatMap(({ variable }) => [variable, ...(bands.length > 0 ? [`${variable}_band`] : [])]),
  );
  return [...variables.map(({ name }) => name), ...results];
}

function columnOf({ columns }: Export, name: string): string {
  const { path, holds } = columns.find((column) => column.name === name)!;
  return [path.join(" > "), ...("code" in holds ? [holds.kind, holds.code] : [])].join(" ");
}

describe("what an export will look like", () => {
  for (const target of [limesurvey, xform, xlsform, fhir]) {
    it(`has each column of the instrument in its order, and no other, in ${target.title}`, () => {
      const { columns } = target.exports!(everything(), {});
      assert.deepEqual(
        columns.map(({ name }) => name),
        namesOf(everything()),
      );
      assert.equal(new Set(columns.map(({ path, holds }) => JSON.stringify([path, holds]))).size, columns.length);
    });
  }

  it("has ODK's columns as the form has them", () => {
    const all = xform.exports!(everything(), {});
    const form = fileOf(xform, everything());
    for (const { name, path } of all.columns) assert.match(form, new RegExp(`<bind nodeset="/data/(?:\\w+/)*${path.join("/")}"`), name);
    assert.equal(columnOf(all, "P_S1"), "P_S1");
    assert.equal(columnOf(all, "ways_web"), "ways_web");
  });

  it("has LimeSurvey's columns where its structure has questions, rows and ranks, with its own codes", async () => {
    for (const instrument of [everything(), await hardCodes()]) {
      const { questions, subquestions, answers } = tablesOf(instrument);
      const [ofQid, codesOf] = [new Map<string, string>(), new Map<string, string[]>()];
      for (const { qid, title } of questions!) ofQid.set(qid!, title!);
      for (const { qid, code } of answers!) codesOf.set(ofQid.get(qid!)!, [...(codesOf.get(ofQid.get(qid!)!) ?? []), code!]);
      const heads = new Set([...ofQid.values(), ...subquestions!.map((row) => `${ofQid.get(row["parent_qid"]!)}[${row["title"]}]`)]);
      for (const { name, path, holds } of limesurvey.exports!(instrument, {}).columns) {
        assert.ok(heads.has(path[0]!), name);
        const codes = codesOf.get(path[0]!.split("[")[0]!) ?? [];
        if (holds.kind === "value") for (const code of holds.codes?.values() ?? []) assert.ok(codes.includes(code), name);
        if (holds.kind === "ranked") assert.ok(codes.includes(holds.code) && holds.places.length === codes.length, name);
      }
    }
    const columns = new Map(limesurvey.exports!(everything(), {}).columns.map((column) => [column.name, column]));
    const of = (name: string): unknown[] => [columns.get(name)!.path, columns.get(name)!.holds];
    assert.deepEqual(of("consent"), [["consent"], { kind: "value" }]);
    assert.deepEqual(of("E_S1"), [["E[S1]"], { kind: "value" }]);
    assert.deepEqual(of("P_C5"), [
      ["P9[C5]"],
      {
        kind: "value",
        codes: new Map([
          [-2, "m2"],
          [-1, "m1"],
        ]),
      },
    ]);
    assert.deepEqual(of("ways_web"), [["ways[web]"], { kind: "ticked", yes: "Y", no: "" }]);
    assert.deepEqual(of("order_pace"), [["order"], { kind: "ranked", code: "3", places: ["order[1]", "order[2]", "order[3]"] }]);
    assert.deepEqual(of("share_care"), [["share[care]"], { kind: "value" }]);
    assert.deepEqual(of("day"), [["day"], { kind: "value", behind: " 00:00:00" }]);
    assert.deepEqual(of("gap_speed_band"), [["gapspeedband"], { kind: "value" }]);
  });

  it("has FHIR's answers where the questionnaire asks for them, and boxes in the list of their question", () => {
    const all = fhir.exports!(everything(), {});
    const questionnaire = JSON.parse(fileOf(fhir, everything())) as { readonly item: readonly QuestionnaireItem[] };
    for (const { name, path, holds } of all.columns) {
      let items: readonly QuestionnaireItem[] = questionnaire.item;
      for (const [index, linkId] of path.entries()) {
        const item = items.find((each) => each.linkId === linkId);
        assert.ok(item, `${name}: ${linkId}`);
        if (index < path.length - 1) items = item.item!;
        else if (holds.kind === "listed") assert.ok(item.answerOption!.some(({ valueCoding }) => valueCoding.code === holds.code));
      }
    }
    assert.equal(columnOf(all, "consent"), "consent");
    assert.equal(columnOf(all, "ways_web"), "page.choosing > ways listed 1");
    assert.equal(columnOf(all, "order_price"), "page.choosing > order > order_price");
  });
});

describe("a question that is called as ODK calls a part of each form", () => {
  const named = (short: string): Promise<Instrument> => compile(desk(`question meta "About" text ${short}`));

  it("is called otherwise there, which is told", async () => {
    const instrument = await named("");
    assert.match(columnOf(xform.exports!(instrument, {}), "meta"), /^meta_2$/);
    assert.deepEqual(
      toldLosses(xform, instrument).filter(({ on }) => on === "meta"),
      [
        {
          on: "meta",
          message:
            "Every ODK form has a meta of its own, so this one is called meta_2 there. To choose another name, write short NAME on the declaration.",
        },
      ],
    );
  });

  it("is called as the author wants it where it has a short name", async () => {
    const instrument = await named("short about");
    assert.match(columnOf(xform.exports!(instrument, {}), "meta"), /^about$/);
    assert.deepEqual(
      toldLosses(xform, instrument).filter(({ on }) => on === "meta"),
      [],
    );
  });
});
