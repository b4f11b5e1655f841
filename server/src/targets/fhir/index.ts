/**
 * HL7 FHIR: a Questionnaire for release 4 and one for release 5. Scores are expressions of FHIRPath, as Structured Data Capture has them.
 *
 * An instrument has no address on the web, so the questionnaire has no `url` and its codes have no `system`.
 */

import type { Instrument } from "../../instrument/schema.ts";
import { apartLosses } from "../beside.ts";
import { keptAsLists } from "../lists.ts";
import type { Loss } from "../../form/loss.ts";
import type { Target, TargetResult } from "../target.ts";
import { message } from "../../messages/message.ts";
import { itemsOf } from "./items.ts";
import { extensions } from "./resources.ts";
import { textIn } from "./texts.ts";

export const fhir: Target = {
  id: "fhir",
  title: "FHIR Questionnaire",
  compile(instrument, options): TargetResult {
    const releases = (["R4", "R5"] as const).map((release) => ({ release, ...itemsOf(instrument, release) }));
    const apart = apartLosses(instrument, options, message("losses.fhirApart"));
    return {
      files: releases.map(({ release, items, variables }) => ({
        suffix: `.fhir-${release.toLowerCase()}.json`,
        content: `${JSON.stringify({ ...heading(instrument), ...(variables.length > 0 && { extension: variables.map(({ name, expression }) => extensions.variable(name, expression)) }), ...about(instrument), item: items }, null, 2)}\n`,
      })),
      losses: [...apart, ...idLosses(instrument), ...releases[0]!.losses, ...keptAsLists(instrument, "FHIR", ["any"])],
    };
  },
};

/** The id of a resource has no underscore, and 64 letters at most (hl7.org/fhir/datatypes.html#id); its name begins with a capital. */
function resourceId(id: string): string {
  return id.replaceAll("_", "-").slice(0, 64);
}

function idLosses({ id }: Instrument): Loss[] {
  const other = resourceId(id);
  return other === id ? [] : [{ on: id, code: "platform-name", message: message("losses.fhirId", { name: id, other }) }];
}

function heading({ id, languages }: Instrument): object {
  return { resourceType: "Questionnaire", id: resourceId(id), language: languages[0] };
}

function about({ id, version, title, languages, licence }: Instrument): object {
  return {
    ...(version !== undefined && { version }),
    name: `${id[0]!.toUpperCase()}${id.slice(1)}`,
    ...textIn("title", languages, title),
    status: "draft",
    ...(licence !== undefined && { copyright: licence }),
  };
}
