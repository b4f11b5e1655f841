/** LimeSurvey's structures as it reads them. */

import assert from "node:assert/strict";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { limesurvey } from "../../server/src/targets/limesurvey/index.ts";

export type Table = Readonly<Record<string, string>>[];

/** A structure as LimeSurvey reads it: its tables, every value a text. */
export function readStructure(xml: string): Readonly<Record<string, Table>> {
  assert.equal(XMLValidator.validate(xml), true);
  const { document } = new XMLParser({
    parseTagValue: false,
    trimValues: false,
    ignoreDeclaration: true,
    isArray: (name) => name === "row",
    processEntities: { enabled: true, maxTotalExpansions: 1e9, maxExpandedLength: 1e9 },
  }).parse(xml) as { document: Record<string, { rows?: { row: Table } }> };
  return Object.fromEntries(Object.entries(document).flatMap(([name, table]) => (table?.rows ? [[name, table.rows.row]] : [])));
}

/** The tables of an instrument. */
export const tablesOf = (instrument: Instrument) => readStructure(limesurvey.compile(instrument, {}).files[0]!.content as string);
