/** Where everything stands in a questionnaire: the ids of its groups, and the way to each answer. */

import { formOf } from "../../form/build.ts";
import type { Column, Form, FormPage, Group, Row, Table } from "../../form/form.ts";
import { Names } from "../../form/names.ts";
import type { Instrument } from "../../instrument/schema.ts";
import { groupIds, isInteger, numberType } from "./rules.ts";

/** Where the answer in a column is kept. */
export interface Place {
  readonly linkId: string;
  /** The ids of the groups that it is in, from the outside. */
  readonly groups: readonly string[];
  /** The path to its item in a response. */
  readonly path: string;
  /** A code, a number or something else; or one of the codes of its item, where several can be chosen. */
  readonly kind: "code" | "integer" | "decimal" | "other" | "ticked";
  readonly column: Column;
  /** Whether one of its codes is beyond what FHIRPath's integers hold. */
  readonly large: boolean;
}

export type Places = ReadonlyMap<string, Place>;

export interface Layout {
  readonly form: Form;
  readonly ids: ReadonlyMap<FormPage | Group | Table, string>;
  readonly places: Places;
}

/** The id of the group of results. */
export const scoresId = "group.scores";

export function placesOf(instrument: Instrument): Layout {
  const form = formOf(instrument, { polesTogether: true });
  const names = new Names(groupIds);
  const ids = new Map<FormPage | Group | Table, string>();
  const tables = new Map<Row, readonly string[]>();
  const idOf = (part: FormPage | Group | Table, wanted: string): string => {
    const id = names.free(wanted);
    ids.set(part, id);
    return id;
  };
  for (const page of form.pages) {
    const pageId = idOf(page, `page.${page.id}`);
    for (const block of page.blocks) {
      if (block.kind !== "group") continue;
      const { heading, battery } = block;
      const groups = heading === undefined ? [pageId] : [pageId, idOf(block, `${pageId}.${heading.dimension}`)];
      for (const table of block.tables) {
        const within = [...groups, idOf(table, `${groups.at(-1)!}.${battery.id}`)];
        for (const row of table.rows) tables.set(row, within);
      }
    }
  }
  const groupsOf = ({ from, page }: Column): readonly string[] => {
    if (page === undefined || from.kind === "stop") return [];
    if (from.kind === "item") return tables.get(from.row)!;
    return from.kind === "rank" || from.kind === "part" ? [ids.get(page)!, from.question.id] : [ids.get(page)!];
  };
  const placeOf = (column: Column): Place => {
    const { name, from, variable } = column;
    const groups = groupsOf(column);
    const linkId = from.kind === "box" ? from.question.id : name;
    const path = `%resource${[...groups, linkId].map((id) => `.item.where(linkId = '${id}')`).join("")}`;
    const kind = kindOf(column);
    const large = kind === "code" && [...(variable.codes ?? []), ...variable.missing].some(({ code }) => !isInteger(code));
    return { linkId, groups, path, kind, column, large };
  };
  return { form, ids, places: new Map(form.columns.map((column) => [column.name, placeOf(column)])) };
}

function kindOf({ from, variable }: Column): Place["kind"] {
  if (from.kind === "box") return "ticked";
  if (from.kind === "rank" || from.kind === "stop") return "integer";
  const decimals = from.kind === "question" && from.question.asks.kind === "number" ? from.question.asks.decimals : 0;
  if (variable.level === "ratio") return numberType({ ...variable, decimals });
  return variable.codes === undefined ? "other" : "code";
}
