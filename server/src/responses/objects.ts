/** Answers that are kept as objects, an object for each respondent: what SurveyJS hands over, and others do that ask it for JSON. */

import { byAuthor, message } from "../messages/message.ts";
import type { Peeked } from "./bytes.ts";
import { Decoder } from "./decoder.ts";
import type { Sheet, SheetRow } from "./sheet.ts";
import { Unreadable } from "./unreadable.ts";

/** How long a file may be: it is held. */
const mostMegabytes = 128;

/** Opens a file of JSON: a list of objects, one in an object as services give it, or an object a line. */
export async function openObjects(name: string, { start, all }: Peeked): Promise<Sheet> {
  const decoder = new Decoder(start);
  let text = "";
  for await (const piece of all) {
    text += decoder.decode(piece);
    if (text.length > mostMegabytes * 1_000_000)
      throw new Unreadable(message("responses.objectsTooLarge", { name: byAuthor(name), most: mostMegabytes }));
  }
  const objects = objectsIn(text + decoder.decode(new Uint8Array(), true));
  if (objects === undefined) throw new Unreadable(message("responses.json", { name: byAuthor(name) }));
  const columns = new Map<string, number>();
  const cells = objects.map((object) => {
    const own: string[] = [];
    put(object, "", columns, own);
    return own;
  });
  async function* rows(): AsyncGenerator<readonly SheetRow[]> {
    // Each respondent has the place in the list for a number.
    yield [
      { number: 0, cells: [...columns.keys()] },
      ...cells.map((own, index) => ({ number: index + 1, cells: Array.from(own, (cell) => cell ?? "") })),
    ];
  }
  return { kind: "json", decimalComma: false, rows: rows(), notes: () => [] };
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isObjects(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.length > 0 && value.every(isFields);
}

function objectsIn(text: string): readonly Fields[] | undefined {
  const whole = parsed(text) ?? text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [parsed(line)]));
  if (isObjects(whole)) return whole;
  if (!isFields(whole)) return undefined;
  const lists = Object.values(whole).filter(isObjects);
  return lists.length === 1 ? lists[0] : [whole];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Puts what an object holds into the cells of its row: one inside another has the names of both. */
function put(fields: Fields, before: string, columns: Map<string, number>, cells: string[]): void {
  for (const [key, value] of Object.entries(fields)) {
    if (isFields(value)) {
      put(value, `${before}${key}.`, columns, cells);
      continue;
    }
    if (value === null) continue;
    const name = before + key;
    let column = columns.get(name);
    if (column === undefined) columns.set(name, (column = columns.size));
    cells[column] = Array.isArray(value) ? JSON.stringify(value) : String(value);
  }
}
