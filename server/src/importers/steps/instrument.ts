/** An instrument of what was found: names, scales, batteries, pages, scores and translations. */

import type * as ast from "../../language/ast.ts";
import { nameList, textMember } from "../../language/make.ts";
import type { MadeInstrument } from "../../language/printFiles.ts";
import type { Written } from "../../language/print.ts";
import { both, type Found, type FoundGiven, type FoundText } from "../found.ts";
import type { Gathering } from "../gathering.ts";
import type { ImportChange } from "../losses.ts";
import { recognised, type Page, type Part } from "./batteries.ts";
import { Earlier } from "./earlier.ts";
import { seemingLanguage } from "./languages.ts";
import { withGivens } from "./givens.ts";
import { libraryNames } from "./library.ts";
import { guessed, type Making } from "./making.ts";
import { fileNameOf, Names } from "./names.ts";
import { noteOf, withNotes, type MadeNote } from "./notes.ts";
import { Calculating } from "./calculations.ts";
import { givenOf, Lists, questionOf } from "./questions.ts";
import { withReversals } from "./reversed.ts";
import { pagesOf, type Routed, type RoutedPage } from "./routes.ts";
import { canBeScale, declarationOf, Scales } from "./scales.ts";
import { ruleOf } from "./conditions.ts";
import { dimensionsOf, flattened, scoresOf } from "./scores.ts";
import { askedIn, batteriesOf, shownOf } from "./shown.ts";
import { inSections } from "./sections.ts";
import { Subjects } from "./subjects.ts";
import { Tables, type BatteryPart } from "./tables.ts";
import { withHeadings } from "./headings.ts";
import { withPrefixes } from "./prefixed.ts";
import { withSpecified } from "./specified.ts";
import { withTold } from "./told.ts";
import { withTurned } from "./turned.ts";
import { inWords, untold, wordsOf, written } from "../text/marked.ts";
import { Wordings } from "./wordings.ts";

export interface Made {
  readonly name: string;
  readonly instrument: MadeInstrument;
  readonly changes: readonly ImportChange[];
  /** What each page is made from. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
}

/** @param fallback what it is called where the source does not say */
export function instrumentOf(given: Found, gathering: Gathering, fallback: string): Made {
  const { found, isGuessed } = inLanguages(withTold(withGivens(given, gathering), gathering));
  const languages = found.languages;
  const subjects = new Subjects();
  const wordings = new Wordings(languages, gathering, (source) => subjects.toldOf(source));
  const names = new Names(gathering);
  const id = fileNameOf(found.name ?? fallback) || fileNameOf(wordings.first(found.title ?? {})) || "imported";
  // What stands beside the instrument has a space of names of its own.
  const declared = new Names(gathering);
  declared.keep(id);
  for (const name of libraryNames()) declared.keep(name);
  const scales = new Scales(declared, gathering, languages);
  const making: Making = {
    id,
    names,
    declared,
    scales,
    subjects,
    wordings,
    gathering,
    changes: [],
    earlier: new Earlier(),
    choices: [],
    dimensions: new Map((found.dimensions ?? []).map((dimension) => [dimension.id, dimension])),
    calculation: (formula, place) =>
      new Calculating(making, tables, () => askedIn(tables), new Map(), {}, place).expression(flattened(formula)),
    sources: sourcesOf(found),
  };
  const tables = new Tables(making);
  names.keep(id);
  names.keep("consent");

  const scored = dimensionsOf(found.scores ?? []);
  const reversed = withReversals(withSpecified(withTurned(found)), gathering);
  const named = withPrefixes(recognised(reversed, wordings.base), (row) =>
    JSON.stringify([wordings.first(row.text), row.poles && [row.poles.left, row.poles.right].map(inWords)]),
  );
  const { pages: headed, dimensions } = withHeadings(named, wordings.base);
  for (const dimension of dimensions) making.dimensions.set(dimension.id, dimension);
  const placed = withNotes(found, apart(headed, scored, making), gathering);
  const lists = new Lists();
  for (const { parts } of placed.pages) for (const part of parts) if (part.kind === "question") lists.count(part.options ?? []);
  const givens = (found.givens ?? []).map((given: FoundGiven) => givenOf(making, given));
  const questions: Written<ast.Question>[] = [];
  const notes: MadeNote[] = [];
  const parts = new Map<Written<ast.PageMember>, BatteryPart>();
  let place = 0;
  const routed = placed.pages.map((page): RoutedPage => {
    const shown: Routed[] = [];
    const begin = place;
    for (const part of page.parts) {
      if (part.kind === "note" || part.kind === "words") {
        const note = noteOf(making, part);
        notes.push(note);
        shown.push({ member: { name: note.name }, place, source: part.source, when: part.when, question: note });
        continue;
      }
      if (part.kind === "question") {
        const question: Written<ast.Question> & { when?: Written<ast.Condition> | undefined } = questionOf(making, lists, part, place);
        if (!found.isWithoutData) making.earlier.note(String(question.name), part.was ?? part.source);
        questions.push(question);
        shown.push({ member: { name: question.name }, place, source: part.source, when: part.when, question });
        place++;
        continue;
      }
      const made = tables.add(part, page.title ?? {}, place);
      const member: Written<ast.PageMember> = { name: made.battery.name };
      parts.set(member, made);
      shown.push({ member, place, source: part.source, when: made.when });
      place += part.rows.length;
    }
    return { page, shown, place: begin };
  });
  const pages = pagesOf(making, routed);
  const scores = scoresOf(making, tables, found.scores ?? []);
  // Closing words may hang on scores, too.
  for (const { kind, name } of scores) if (kind === "score") subjects.add(String(name), { kind: "number", name: String(name) }, place);
  const outros = outrosOf(making, found.outros ?? [], place + 1);
  const title = wordings.title(found.title ?? {}, id, "title");
  const text = (keyword: ast.TextKeyword, own: FoundText | undefined): Written<ast.TextMember>[] => {
    const first = own && wordings.of(untold(own), id, [keyword], keyword);
    return first ? [textMember(keyword, first)] : [];
  };
  const members: Written<ast.InstrumentMember>[] = [
    ...(found.version ? [textMember("version", found.version)] : []),
    { ...nameList("languages", ...languages), ...(isGuessed && { above: [guessed("the source does not say its language.")] }) },
    ...(found.cites ?? []).map((cite): Written<ast.Cite> => ({ kind: "cite", text: wordsOf(cite) })),
    ...(found.licence ? [textMember("licence", found.licence)] : []),
    ...text("intro", placed.intro),
    ...consent(text("consent", found.consent), found.refused && wordings.of(found.refused, id, ["consent", "refused"], "consent")),
    ...outros,
    ...text("outro", placed.outro),
    ...(found.records && found.records.length > 0 ? [nameList("record", ...found.records)] : []),
    ...batteriesOf(tables),
    ...tables.dimensions.declarationsWith(!found.isWithoutData),
    ...givens,
    ...questions.map((question) => withEarlier(question, making)),
    ...notes,
    ...inSections(making, found.sections ?? [], routed, pages, (page) =>
      page.kind === "stop" ? page : { ...page, members: shownOf(making, tables, page.members ?? [], parts) },
    ),
    ...scores,
  ];
  const own = scales.all.filter(({ isOfLibrary }) => !isOfLibrary);
  const declarations: (Written<ast.Scale> | Written<ast.Choices>)[] = [
    ...[...new Map(own.map((scale) => [scale.name, scale])).values()].map((scale) => ({
      ...declarationOf(scale, wordings.base, (label) => wordings.of(label, scale.name, [codeOf(scale, label)], scale.name)),
    })),
    ...making.choices,
  ].map((each) => ({ ...each, text: written(String(each.text)) }));
  const translated = [...declarations.map(({ name }) => String(name)), id];
  return {
    name: id,
    instrument: {
      libraries: scales.all.some(({ isOfLibrary }) => isOfLibrary) ? ["scales"] : [],
      declarations,
      instrument: { kind: "instrument", name: id, text: title === "" ? id : title, members },
      translations: wordings.translations(translated),
    },
    changes: [...names.changes, ...scales.changes, ...making.changes],
    sources: new Map(pages.map(({ page, sources }) => [String(page.name), sources])),
  };
}

function withEarlier(question: Written<ast.Question>, { earlier, names }: Making): Written<ast.Question> {
  const was = earlier.of(String(question.name), names);
  return was === undefined ? question : { ...question, was };
}

/** Closing words for some, with their conditions whole: without one, all would read them. */
function outrosOf(making: Making, outros: NonNullable<Found["outros"]>, place: number): readonly Written<ast.TextMember>[] {
  let number = 0;
  return outros.flatMap(({ when, text }): Written<ast.TextMember>[] => {
    const rule = ruleOf(making, when, "outro", place);
    if (!rule) {
      making.gathering.loseText("instructions", "outro", text);
      return [];
    }
    number++;
    return [{ ...textMember("outro", making.wordings.of(text, making.id, ["outro", String(number)], "outro")), when: rule }];
  });
}

/** The words of consent, with those for whom does not agree. */
function consent(members: readonly Written<ast.TextMember>[], refused: string | undefined): readonly Written<ast.TextMember>[] {
  return refused ? members.map((member) => ({ ...member, refused })) : members;
}

function codeOf(
  scale: {
    readonly points: readonly { code: number; label: FoundText }[];
    readonly missing: readonly { code: number; label: FoundText }[];
  },
  label: FoundText,
): string {
  return String([...scale.points, ...scale.missing].find((point) => point.label === label)?.code ?? "");
}

/** What the file says of no language is in the one that it seems to be in. */
function inLanguages(found: Found): { readonly found: Found; readonly isGuessed: boolean } {
  const [first = "und"] = found.languages;
  if (first !== "und" && !found.languages.includes("und")) return { found, isGuessed: false };
  const seeming = seemingLanguage(textsOf(found, "und"));
  const base = found.languages.includes(seeming) ? "en" : seeming;
  const languages = [...new Set(found.languages.map((language) => (language === "und" ? base : language)))];
  return { found: { ...(renamed(found, "und", base) as Found), languages }, isGuessed: true };
}

function* textsOf(value: unknown, language: string): Generator<string> {
  if (Array.isArray(value)) for (const each of value) yield* textsOf(each, language);
  else if (value !== null && typeof value === "object")
    for (const [key, each] of Object.entries(value))
      if (typeof each !== "string") yield* textsOf(each, language);
      else if (key === language) yield wordsOf(each);
}

function renamed(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, from, to));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key === from && typeof each === "string" ? to : key, renamed(each, from, to)]),
  );
}

function sourcesOf({ pages }: Found): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (source: string): void => void counts.set(source.toLowerCase(), (counts.get(source.toLowerCase()) ?? 0) + 1);
  for (const { parts } of pages)
    for (const part of parts) {
      if (part.kind === "note" || part.kind === "words") continue;
      count(part.source);
      if (part.kind === "matrix") for (const row of part.rows) count(row.name ?? row.source);
    }
  // No answer is called as a page is, but no note should be, either.
  for (const { source } of pages) if (!counts.has(source.toLowerCase())) counts.set(source.toLowerCase(), 0);
  return counts;
}

/** Tables whose answers cannot be a scale, as single questions; and the dimensions that scores say. */
function apart(pages: readonly Page[], scored: ReadonlyMap<string, string>, { wordings }: Making): readonly Page[] {
  return pages.map((page) => ({
    ...page,
    parts: page.parts.flatMap((part): Part[] => {
      if (part.kind !== "matrix") return [part];
      if (!canBeScale(part.options)) {
        const above: Part[] =
          Object.keys(part.text).length > 0 ? [{ kind: "note", source: part.source, text: part.text, when: part.when }] : [];
        return [
          ...above,
          ...part.rows.map((row): Part => ({
            ...row,
            kind: "question",
            answer: "one",
            options: part.options,
            when: both(part.when, row.when),
          })),
        ];
      }
      const given = part.rows.map((row) => row.dimension ?? scored.get(row.source));
      if (new Set(given).size < 2) return [part];
      return [
        {
          ...part,
          rows: part.rows.map((row, at) => ({ ...row, dimension: given[at] ?? (wordings.first(page.title ?? {}) || part.source) })),
        },
      ];
    }),
  }));
}
