/** Which column of a file holds the answers of which variable. */

import type { Form } from "../form/form.ts";
import type { By, Heading, Headings, Use } from "./headings.ts";
import { addedBy, isAdded } from "./platforms.ts";

export interface FileColumn {
  /** Its place in the file: that of the first is 0. */
  readonly column: number;
  readonly header: string;
}

export interface MatchedColumn extends FileColumn {
  readonly use: Use;
  readonly by: By;
  /** The platform that calls it so, where it is not the instrument's name. */
  readonly platform?: string;
  readonly isBehind?: boolean;
  /** The variables whose answers it holds. */
  readonly variables: readonly string[];
}

export interface UnmatchedColumn extends FileColumn {
  /** What it is where that is plain: a score, which is calculated anew; a platform's own; another form of what has been read from elsewhere. */
  readonly is?: "result" | "platform" | "copy";
}

export interface Matching {
  /** The platform that most columns are named by. */
  readonly platform?: string;
  readonly matched: readonly MatchedColumn[];
  readonly unmatched: readonly UnmatchedColumn[];
  /** The variables that no column holds. */
  readonly missing: readonly string[];
  /** Columns whose headers may mean several variables. None was read. */
  readonly ambiguous: readonly (FileColumn & { readonly variables: readonly string[] })[];
  /** Columns that hold what another one before them holds, too. They were not read. */
  readonly twice: readonly (FileColumn & { readonly first: FileColumn; readonly variables: readonly string[] })[];
  /** The column that tells respondents apart. */
  readonly id?: FileColumn;
}

/** Headers of columns that tell respondents apart, the surest first. */
export const idHeaders: readonly string[] = (
  "responseid;response id;record_id;record id;meta-instanceid;meta/instanceid;instanceid;key;_uuid;uuid;_id;id;rid;respondent_id;" +
  "respondent id;respondent;responden;id_responden;id responden;no. responden;no responden;nomor responden;kode responden;kode_responden;participant_id;participant;no;no.;nomor;nr"
).split(";");

/**
 * Matches headers to variables.
 *
 * @param id what heads the column that tells respondents apart, where somebody has said it
 */
export function match(headers: readonly string[], headings: Headings, form: Form, id?: string): Matching {
  const files = headers.flatMap((header, column) => (header.trim() === "" ? [] : [{ column, header: header.trim() }]));
  const found = files.map((file) => ({ file, all: headings.find(file.header) }));
  const platform = platformOf(files, headings);
  const byQuestion = new Map<string, string[]>();
  for (const { name, from } of form.columns)
    if (from.kind === "box" || from.kind === "rank") {
      const all = byQuestion.get(from.question.id);
      if (all) all.push(name);
      else byQuestion.set(from.question.id, [name]);
    }
  const variablesOf = (use: Use): readonly string[] =>
    use.kind === "answer" || use.kind === "coordinate" ? [use.variable] : byQuestion.get(use.question)!;
  const unmatched: UnmatchedColumn[] = [];
  const ambiguous: Matching["ambiguous"][number][] = [];
  const matched: MatchedColumn[] = [];
  for (const { file, all } of found) {
    const heading = all && theOne(all, platform);
    if (heading !== undefined) matched.push({ ...file, ...heading, variables: variablesOf(heading.use) });
    else if (all) ambiguous.push({ ...file, variables: [...new Set(all.flatMap(({ use }) => variablesOf(use)))] });
    else unmatched.push({ ...file, ...isOf(file.header, headings) });
  }
  const { kept, twice, copies } = withoutCopies(matched);
  const held = new Set(kept.flatMap(({ variables }) => variables));
  const own = idColumn([...unmatched, ...kept], id);
  return {
    ...(platform !== undefined && { platform }),
    matched: kept,
    unmatched: [...unmatched, ...copies].filter(({ column }) => column !== own?.column),
    missing: form.columns.flatMap(({ name }) => (held.has(name) ? [] : [name])),
    ambiguous,
    twice,
    ...(own && { id: own }),
  };
}

/** The platform that most headers are of: one may call a column as another one calls another. */
function platformOf(files: readonly FileColumn[], headings: Headings): string | undefined {
  const votes = new Map<string, number>();
  for (const { header } of files) {
    const own = addedBy(header);
    for (const platform of own === undefined ? headings.platformsOf(header) : [own]) votes.set(platform, (votes.get(platform) ?? 0) + 1);
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function usesIn(headings: readonly Heading[]): number {
  return new Set(headings.map(({ use }) => `${use.kind} ${keyOf(use)}`)).size;
}

/** What a header means where it may mean several things: what all agree on, or what the platform calls so. */
function theOne(all: readonly Heading[], platform: string | undefined): Heading | undefined {
  const ofPlatform = all.filter((heading) => platform !== undefined && heading.platform === platform);
  // The instrument's own name is no platform's name for something else.
  const own = all.filter(({ by }) => by === "name");
  // What it was called before counts where nothing is called so today.
  const today = all.filter(({ by }) => by !== "earlier");
  const chosen = [ofPlatform, own, today, all].find((headings) => headings.length > 0 && usesIn(headings) === 1)?.[0];
  const agreeing = own.find(({ use }) => chosen && keyOf(use) === keyOf(chosen.use));
  return chosen && (agreeing ? { ...chosen, by: "name" } : chosen);
}

function keyOf(use: Use): string {
  if (use.kind === "coordinate") return `${use.variable} ${use.axis}`;
  return use.kind === "answer" ? use.variable : use.kind === "place" ? `${use.question} ${use.place}` : use.question;
}

function isOf(header: string, headings: Headings): Pick<UnmatchedColumn, "is"> {
  if (headings.isResult(header)) return { is: "result" };
  return isAdded(header) ? { is: "platform" } : {};
}

const order: readonly By[] = ["name", "platform", "earlier", "text"];

/** Of columns that hold the same, the surest, and of those the first. A list is a copy where each option has a column. */
function withoutCopies(matched: readonly MatchedColumn[]): {
  readonly kept: readonly MatchedColumn[];
  readonly twice: Matching["twice"];
  readonly copies: readonly UnmatchedColumn[];
} {
  const kinds: readonly Use["kind"][] = ["answer", "coordinate", "place", "list", "order"];
  const holders = new Map<string, MatchedColumn>();
  const kept: MatchedColumn[] = [];
  const twice: Matching["twice"][number][] = [];
  const copies: UnmatchedColumn[] = [];
  const rank = ({ use, by, isBehind }: MatchedColumn): number =>
    (kinds.indexOf(use.kind) * order.length + order.indexOf(by)) * 2 + (isBehind ? 1 : 0);
  const bySureness = matched.map((each) => ({ each, rank: rank(each) })).sort((a, b) => a.rank - b.rank);
  for (const { each } of bySureness) {
    const { use, column, header, variables } = each;
    const isPart = use.kind === "place" || use.kind === "coordinate";
    const keys = isPart ? [keyOf(use)] : variables;
    const whole = use.kind === "coordinate" ? holders.get(use.variable) : undefined;
    const first = whole?.use.kind === "answer" ? whole : keys.map((key) => holders.get(key)).find((holder) => holder !== undefined);
    if (first === undefined) {
      kept.push(each);
      for (const key of isPart ? [...keys, ...variables] : keys) if (!holders.has(key)) holders.set(key, each);
    } else if (first.use.kind === use.kind)
      twice.push({ column, header, first: { column: first.column, header: first.header }, variables });
    else copies.push({ column, header, is: "copy" });
  }
  return { kept: kept.sort((a, b) => a.column - b.column), twice, copies };
}

function idColumn(columns: readonly FileColumn[], wanted: string | undefined): FileColumn | undefined {
  const byHeader = new Map(columns.toReversed().map(({ column, header }) => [header.toLowerCase(), { column, header }]));
  return wanted === undefined
    ? idHeaders.map((header) => byHeader.get(header)).find((each) => each)
    : byHeader.get(wanted.trim().toLowerCase());
}
