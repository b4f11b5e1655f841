/**
 * HL7 FHIR: a Questionnaire for release 4 and one for release 5. Scores are expressions of FHIRPath, as Structured Data Capture has them.
 *
 * An instrument has no address on the web, so the questionnaire has no `url` and its codes have no `system`.
 */

import type { Loss } from "../../form/loss.ts";
import { keptAsLists } from "../../form/lists.ts";
import { apartLosses } from "../../form/pairs.ts";
import type { Instrument } from "../../instrument/schema.ts";
import type { Target, TargetResult } from "../target.ts";
import { message } from "../../messages/message.ts";
import { exportIn, exportsOf } from "./exports.ts";
import { itemsOf, type Items } from "./items.ts";
import { placesOf } from "./places.ts";
import { extensions } from "./resources.ts";
import { idOf } from "./rules.ts";
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
      losses: [...apart, ...idLosses(instrument), ...releases[0]!.losses, ...keptAsLists(layout.form, exportIn(layout), "FHIR")],
    };
  },
};

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
    ...textIn("title", languages, title),
    status: "draft",
    ...(licence !== undefined && { copyright: licence }),
    item: items,
  };
}
