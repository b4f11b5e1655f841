/** A panel: the experts of one or several sheets. */

import { byId } from "../instrument/byId.ts";
import type { Instrument } from "../instrument/schema.ts";
import { byAuthor, message, type Message } from "../messages/message.ts";
import { addressOf, type ResponseProblem } from "../responses/problem.ts";
import { spelt } from "../responses/spelling.ts";
import { Unfit } from "./unfit.ts";
import type { ExpertTexts } from "../reports/experts.ts";
import type { RatedItem } from "../statistics/experts.ts";
import type { Said } from "./columns.ts";
import { mostExperts, readSheet, tooManyExperts, type ExpertRatings, type SheetSource } from "./read.ts";
import { wordingsOf, type Wording } from "./wordings.ts";

export interface Panel {
  readonly wordings: readonly Wording[];
  readonly experts: readonly ExpertRatings[];
  readonly problems: readonly ResponseProblem[];
  readonly notes: readonly Message[];
}

/**
 * Reads the sheets of a panel.
 *
 * @throws {Unfit} where one of them is no rating sheet of this instrument
 */
export async function readPanel(sources: readonly SheetSource[], instrument: Instrument, file: string): Promise<Panel> {
  const wordings = wordingsOf(instrument);
  const experts = new Map<string, ExpertRatings & { readonly file: string }>();
  const problems: ResponseProblem[] = [];
  const notes: Message[] = [];
  const sheets = new Map<string, string>();
  const unrated: { readonly kind: Said; readonly problem: ResponseProblem }[] = [];
  for (const source of sources) {
    const sheet = await readSheet(source, instrument, wordings, file);
    const { name } = source;
    for (const problem of sheet.problems) problems.push(problem);
    notes.push(...sheet.notes);
    const all = JSON.stringify(sheet.experts.map(({ relevance, essential, comments }) => [relevance, essential, comments]));
    const same = sheets.get(all);
    if (same !== undefined && !areAlike(sheet.experts))
      problems.push({ file: name, row: sheet.headerRow, said: message("experts.sameSheet", { first: byAuthor(same) }), isTaken: true });
    sheets.set(all, name);
    for (const own of sheet.experts) {
      for (const { kind, header, column } of own.unrated) {
        const row = sheet.headerRow;
        const said = message("experts.unrated");
        unrated.push({ kind, problem: { file: name, row, header, cell: addressOf(column, row), said, isTaken: true } });
      }
      if (own.relevance === undefined && own.essential === undefined) continue;
      // Numbers tell the experts of one sheet apart, and not those of several.
      const expert = sources.length > 1 && /^\d+$/.test(own.expert) ? `${name} ${own.expert}` : own.expert;
      const first = experts.get(spelt(expert));
      if (first)
        problems.push({
          file: name,
          row: sheet.headerRow,
          said: message("experts.expertTwice", { expert: byAuthor(expert), first: byAuthor(first.file) }),
        });
      else experts.set(spelt(expert), { ...own, expert, file: name });
      if (experts.size > mostExperts) throw tooManyExperts();
    }
  }
  if (experts.size === 0) throw new Unfit(message("experts.nothingRated"));
  const panel = [...experts.values()];
  // What nobody was asked, nobody has left out.
  const isAsked = (kind: Said): boolean => kind !== "comment" && panel.some((own) => own[kind] !== undefined);
  for (const { kind, problem } of unrated) if (isAsked(kind)) problems.push(problem);
  return { wordings, experts: panel, problems, notes };
}

/** Whether all ratings are the same, so that a second sheet of them is no wonder. */
function areAlike(experts: readonly ExpertRatings[]): boolean {
  return experts.every(
    ({ relevance, essential, comments }) => comments.length === 0 && new Set(relevance).size < 2 && new Set(essential).size < 2,
  );
}

/** The ratings of a panel by wording. Whether items are essential is nothing where no expert was asked. */
export function ratedBy({ dimensions }: Instrument, { wordings, experts }: Panel): readonly RatedItem[] {
  const byName = byId(dimensions);
  const holdersOf = (dimension: string): string[] => {
    const parent = byName.get(dimension)?.parent;
    return parent === undefined ? [] : [...holdersOf(parent), parent];
  };
  const isAsked = experts.some(({ essential }) => essential !== undefined);
  return wordings.map(({ name, dimension }, place) => ({
    item: name,
    dimension,
    within: holdersOf(dimension),
    relevance: experts.map(({ relevance }) => relevance?.[place] ?? null),
    essential: isAsked ? experts.map(({ essential }) => essential?.[place] ?? null) : undefined,
  }));
}

/** What stands beside the numbers in a report. */
export function textsOf({ wordings, experts }: Panel): ExpertTexts {
  const comments = experts
    .flatMap(({ expert, comments: all }) => all.map(({ wording, text }) => ({ wording, expert, text })))
    .sort((a, b) => a.wording - b.wording)
    .map(({ wording, expert, text }) => ({ item: wordings[wording]!.name, expert, text }));
  return { wordings: wordings.map(({ text }) => text), comments };
}
