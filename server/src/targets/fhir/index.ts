/**
 * HL7 FHIR: a Questionnaire for release 4 and one for release 5. Scores are expressions of FHIRPath, as Structured Data Capture has them.
 *
 * An instrument has no address on the web, so the questionnaire has no `url` and its codes have no `system`.
 */

import type { Loss } from "../../form/loss.ts";
import { fillLosses } from "../../form/given.ts";
import { offerLosses } from "../../form/offers.ts";
import { keptAsLists } from "../../form/lists.ts";
import { drawLosses, randomPageLosses, turnLosses } from "../../form/chance.ts";
import type { Form } from "../../form/form.ts";
import { lookLosses } from "../../form/looks.ts";
import { apartLosses } from "../../form/pairs.ts";
import type { Instrument } from "../../instrument/schema.ts";
import type { Target, TargetResult } from "../target.ts";
import { message } from "../../messages/message.ts";
import { exportIn, exportsOf } from "./exports.ts";
import { itemsOf, type Items } from "./items.ts";
import { placesOf } from "./places.ts";
import { isFiltered } from "./questions.ts";
import { extensions } from "./resources.ts";
import { idOf } from "./rules.ts";
import { namedAnswer } from "../../marks/write.ts";
import { toldLosses } from "../../form/marked.ts";
import { textIn } from "./texts.ts";

export const fhir: Target = {
  id: "fhir",
  title: "FHIR Questionnaire",
  exports: exportsOf,
  compile(instrument, { sideBySide }): TargetResult {
    const layout = placesOf(instrument);
    const releases = (["R4", "R5"] as const).map((release) => ({ release, ...itemsOf(layout, release) }));
    const apart = apartLosses(layout.form, sideBySide, message("losses.fhirApart"));
    return {
      files: releases.map(({ release, ...written }) => ({
        suffix: `.fhir-${release.toLowerCase()}.json`,
        content: `${JSON.stringify(questionnaireOf(instrument, written), null, 2)}\n`,
      })),
      losses: [
        ...apart,
        ...layoutLosses(layout.form),
        ...idLosses(instrument),
        ...releases[0]!.losses,
        ...offerLosses(layout.form, "FHIR", { filters: isFiltered, mixes: () => false }),
        ...fillLosses(layout.form, "FHIR", { given: () => false, records: {} }),
        ...keptAsLists(layout.form, exportIn(layout), "FHIR"),
        ...toldLosses(layout.form, "FHIR", () => false),
      ],
    };
  },
};

/** A questionnaire says neither what comes by chance nor how codes look, but that they are a list that folds down. */
function layoutLosses(form: Form): Loss[] {
  return [
    ...drawLosses(form, "FHIR"),
    ...turnLosses(form, "FHIR"),
    ...randomPageLosses(form, "FHIR"),
    ...lookLosses(form, "FHIR", ({ look, scale, decimals, isBattery }) => {
      return look === "slider" ? scale === undefined && decimals === 0 : look === "list" && !isBattery;
    }),
  ];
}

function idLosses({ id }: Instrument): Loss[] {
  const other = idOf(id);
  return other === id ? [] : [{ on: id, code: "platform-name", message: message("losses.fhirId", { name: id, other }) }];
}

function questionnaireOf({ id, version, title, languages, licence }: Instrument, { items, variables }: Items): object {
  return {
    resourceType: "Questionnaire",
    id: idOf(id),
    language: languages[0],
    ...(variables.length > 0 && { extension: variables.map(({ name, expression }) => extensions.variable(name, expression)) }),
    ...(version !== undefined && { version }),
    // It begins with a capital.
    name: `${id[0]!.toUpperCase()}${id.slice(1)}`,
    ...textIn("title", languages, () => namedAnswer, title),
    status: "draft",
    ...(licence !== undefined && { copyright: licence }),
    item: items,
  };
}
