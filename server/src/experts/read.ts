/** Reads one rating sheet that experts have filled in. */

import type { Instrument } from "../instrument/schema.ts";
import { byAuthor, message, type Message } from "../messages/message.ts";
import { shown } from "../responses/fault.ts";
import { peek, type Peeked } from "../responses/bytes.ts";
import { enough, openSheet } from "../responses/open.ts";
import { addressOf, type ResponseProblem } from "../responses/problem.ts";
import type { SheetRow } from "../responses/sheet.ts";
import { spelt } from "../responses/spelling.ts";
import { Unfit } from "./unfit.ts";
import { headersIn, isLabel, type Headers, type SaidColumn } from "./columns.ts";
import { essentialIn, relevanceIn } from "./ratings.ts";
import { textOf, type Wording } from "./wordings.ts";

/** What one expert said: of each wording by its place, null where nothing. */
export interface ExpertRatings {
  readonly expert: string;
  /** Nothing where the sheet has no such column, or nothing in it. */
  readonly relevance: readonly (number | null)[] | undefined;
  readonly essential: readonly (number | null)[] | undefined;
  /** Its columns of ratings without any. */
  readonly unrated: readonly SaidColumn[];
  readonly comments: readonly { readonly wording: number; readonly text: string }[];
}

export interface RatedSheet {
  readonly experts: readonly ExpertRatings[];
  /** The row that names the columns. */
  readonly headerRow: number;
  readonly problems: readonly ResponseProblem[];
  readonly notes: readonly Message[];
}

export interface SheetSource {
  /** What messages call the file. */
  readonly name: string;
  /** Opens it. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** A panel of thousands is none: a file of something else is. */
export const mostExperts = 200;

/** Among how many rows the names of the columns are looked for. */
const mostAbove = 40;
/** How many problems of a sheet are told: a file of something else has no end of them. */
const mostProblems = 10_000;

/** A row of ratings, by the place of the wording. */
type Rated = Map<number, SheetRow>;

/**
 * Reads a sheet.
 *
 * @param file the file of the instrument, for the command that writes a sheet
 * @throws {Unfit} where it is no rating sheet of this instrument
 */
export async function readSheet(
  source: SheetSource,
  instrument: Instrument,
  wordings: readonly Wording[],
  file: string,
): Promise<RatedSheet> {
  const peeked = await peek(source.bytes(), enough);
  try {
    return await readPeeked(source.name, peeked, instrument, wordings, file);
  } finally {
    await peeked.close();
  }
}

async function readPeeked(
  name: string,
  peeked: Peeked,
  instrument: Instrument,
  wordings: readonly Wording[],
  file: string,
): Promise<RatedSheet> {
  const sheet = await openSheet(peeked, name);
  const places = placesOf(wordings);
  const problems: ResponseProblem[] = [];
  const tell = (row: number, said: Message, at: Partial<ResponseProblem> = {}): void => {
    if (problems.length < mostProblems) problems.push({ file: name, row, ...at, said });
  };
  const rated: Rated = new Map();
  let expert: string | undefined;
  let headers: Headers | undefined;
  let headerRow = 0;
  let seen = 0;
  for await (const block of sheet.rows)
    for (const row of block) {
      if (headers !== undefined) {
        const place = placeOf(row, headers, places, instrument, rated, tell);
        if (place !== undefined) rated.set(place, row);
        continue;
      }
      if (++seen > mostAbove) throw noItems(name, file);
      const [label = "", value = ""] = row.cells;
      if (isLabel(label, "instrument") && value.trim() !== "" && spelt(value) !== spelt(instrument.id))
        throw new Unfit(message("experts.otherInstrument", { name: byAuthor(name), other: shown(value), instrument: instrument.id }));
      if (isLabel(label, "expert")) expert = value.trim() || undefined;
      headers = headersIn(row.cells, row.number);
      headerRow = row.number;
    }
  if (headers === undefined) throw noItems(name, file);
  if (!headers.said.some(({ kind }) => kind !== "comment"))
    throw new Unfit(message("experts.noRatings", { name: byAuthor(name), row: headerRow }));
  if (new Set(headers.said.map(({ expert: own }) => spelt(own))).size > mostExperts) throw tooManyExperts();
  if (rated.size === 0) throw new Unfit(message("experts.noneKnown", { name: byAuthor(name), instrument: instrument.id, file }));
  for (const { header, first, second } of headers.twice)
    tell(headerRow, message("experts.columnTwice", { header: byAuthor(header), first, second }), { header });
  const absent = wordings.filter((_, place) => !rated.has(place)).map((wording) => wording.name);
  if (absent.length > 0) tell(headerRow, message("experts.noRow", { items: some(absent) }));
  const { text } = headers;
  if (text !== undefined)
    for (const [place, row] of rated) {
      const now = wordings[place]!;
      const then = spelt((row.cells[text] ?? "").replace(/^'(?=[=+\-@])/, ""));
      if (then !== "" && !instrument.languages.some((language) => spelt(textOf(now, language)) === then))
        tell(row.number, message("experts.rewritten", { item: now.name }), { isTaken: true });
    }
  return {
    experts: expertsOf(headers.said, expert ?? name, rated, wordings, tell),
    headerRow,
    problems,
    // Behind the first sheet there may be anything, and the first one was found to be right.
    notes: sheet.notes().filter(({ key }) => key !== "responses.firstSheet"),
  };
}

type TellAt = (row: number, said: Message, at?: Partial<ResponseProblem>) => void;

function noItems(name: string, file: string): Unfit {
  return new Unfit(message("experts.noItems", { name: byAuthor(name), file }));
}

/** That a panel is larger than panels are. */
export function tooManyExperts(): Unfit {
  return new Unfit(message("experts.tooManyExperts", { most: mostExperts }));
}

/** How many items are named in one message. */
const mostNames = 8;

function some(names: readonly string[]): (string | Message)[] {
  const more = names.length - mostNames;
  return [...names.slice(0, mostNames), ...(more > 0 ? [message("responses.andMore", { count: more })] : [])];
}

/** The places of the wordings by what a sheet may call them. */
function placesOf(wordings: readonly Wording[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  wordings.forEach(({ aliases }, place) => aliases.forEach((alias) => places.set(spelt(alias), place)));
  wordings.forEach(({ name }, place) => places.set(spelt(name), place));
  return places;
}

/** The wording that a row is about; nothing where it is left out. */
function placeOf(
  row: SheetRow,
  { item, said }: Headers,
  places: ReadonlyMap<string, number>,
  instrument: Instrument,
  rated: Rated,
  tell: TellAt,
): number | undefined {
  const { number, cells } = row;
  const named = cells[item] ?? "";
  const cell = addressOf(item, number);
  if (named.trim() === "") {
    if (said.some(({ column }) => (cells[column] ?? "").trim() !== "")) tell(number, message("experts.noName"), { cell });
    return undefined;
  }
  const place = places.get(spelt(named));
  if (place === undefined) {
    tell(number, message("experts.unknownItem", { value: shown(named), instrument: instrument.id }), { cell, value: named });
    return undefined;
  }
  const first = rated.get(place);
  if (first === undefined) return place;
  tell(number, message("experts.itemTwice", { item: byAuthor(named.trim()), first: first.number }), { cell, value: named });
  return undefined;
}

/** What each expert of a sheet said, in the order of their columns. */
function expertsOf(said: readonly SaidColumn[], alone: string, rated: Rated, wordings: readonly Wording[], tell: TellAt): ExpertRatings[] {
  const columns = new Map<string, Partial<Record<SaidColumn["kind"], SaidColumn>> & { readonly name: string }>();
  for (const column of said) {
    const key = spelt(column.expert);
    columns.set(key, { ...(columns.get(key) ?? { name: column.expert }), [column.kind]: column });
  }
  const ratingsIn = (column: SaidColumn | undefined, read: typeof relevanceIn, unrated: SaidColumn[]): (number | null)[] | undefined => {
    if (column === undefined) return undefined;
    const { header } = column;
    const cellOf = (row: SheetRow | undefined): string => row?.cells[column.column] ?? "";
    if ([...rated.values()].every((row) => cellOf(row).trim() === "")) {
      unrated.push(column);
      return undefined;
    }
    return wordings.map(({ name }, place) => {
      const row = rated.get(place);
      if (row === undefined) return null;
      const value = cellOf(row);
      const rating = read(value);
      if (typeof rating === "number") return rating;
      tell(row.number, rating ?? message("experts.missing", { item: name }), {
        header,
        cell: addressOf(column.column, row.number),
        ...(rating !== null && { value }),
      });
      return null;
    });
  };
  return [...columns.values()].map(({ name, relevance, essential, comment }) => {
    const unrated: SaidColumn[] = [];
    return {
      expert: name === "" ? alone : name,
      relevance: ratingsIn(relevance, relevanceIn, unrated),
      essential: ratingsIn(essential, essentialIn, unrated),
      unrated,
      comments: comment === undefined ? [] : commentsIn(comment, rated),
    };
  });
}

function commentsIn({ column }: SaidColumn, rated: Rated): ExpertRatings["comments"] {
  return [...rated].flatMap(([wording, { cells }]) => {
    const text = (cells[column] ?? "").trim();
    return text === "" ? [] : [{ wording, text }];
  });
}
