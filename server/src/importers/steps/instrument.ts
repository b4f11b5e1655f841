/** An instrument of what was found: names, scales, batteries, pages, scores and translations. */

import type * as ast from "../../language/ast.ts";
import { nameList, textMember } from "../../language/make.ts";
import type { MadeInstrument } from "../../language/printFiles.ts";
import type { Written } from "../../language/print.ts";
import { both, type Found, type FoundText } from "../found.ts";
import type { Gathering } from "../gathering.ts";
import type { ImportChange } from "../losses.ts";
import { recognised, type Page, type Part } from "./batteries.ts";
import { seemingLanguage } from "./languages.ts";
import { libraryNames } from "./library.ts";
import { guessed, type Making } from "./making.ts";
import { nameOf, Names } from "./names.ts";
import { withNotes } from "./notes.ts";
import { Lists, questionOf } from "./questions.ts";
import { withReversals } from "./reversed.ts";
import { pagesOf, type Routed, type RoutedPage } from "./routes.ts";
import { canBeScale, declarationOf, Scales } from "./scales.ts";
import { dimensionsOf, scoresOf } from "./scores.ts";
import { Subjects } from "./subjects.ts";
import { Tables } from "./tables.ts";
import { escaped, Wordings } from "./wordings.ts";

export interface Made {
  readonly name: string;
  readonly instrument: MadeInstrument;
  readonly changes: readonly ImportChange[];
  /** What each page is made from. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
}

/** @param fallback what it is called where the source does not say */
export function instrumentOf(given: Found, gathering: Gathering, fallback: string): Made {
  const { found, isGuessed } = inLanguages(given);
  const languages = found.languages;
  const wordings = new Wordings(languages, gathering);
  const names = new Names(gathering);
  const id = nameOf(found.name ?? fallback) || nameOf(wordings.first(found.title ?? {})) || "imported";
  // What stands beside the instrument has a space of names of its own.
  const declared = new Names(gathering);
  declared.keep(id);
  for (const name of libraryNames()) declared.keep(name);
  const scales = new Scales(declared, gathering, languages);
  const subjects = new Subjects();
  const making: Making = {
    id,
    names,
    declared,
    scales,
    subjects,
    wordings,
    gathering,
    changes: [],
    choices: [],
    sources: sourcesOf(found),
  };
  names.keep(id);
  names.keep("consent");

  const scored = dimensionsOf(found.scores ?? []);
  const reversed = withReversals(found.pages, gathering);
  const placed = withNotes(found, apart(recognised(reversed, wordings.base), scored, making), gathering);
  const tables = new Tables(making);
  const lists = new Lists();
  for (const { parts } of placed.pages) for (const part of parts) if (part.kind === "question") lists.count(part.options ?? []);
  const questions: Written<ast.Question>[] = [];
  let place = 0;
  const routed = placed.pages.map((page): RoutedPage => {
    const shown: Routed[] = [];
    for (const part of page.parts) {
      if (part.kind === "note") continue;
      if (part.kind === "question") {
        const question = questionOf(making, lists, part, place);
        questions.push(question);
        shown.push({ member: { name: question.name }, place, source: part.source, when: part.when });
        place++;
        continue;
      }
      for (const { battery, dimensions, random, when } of tables.add(part, page.title ?? {}, place)) {
        const member = { name: battery, of: dimensions, ...(random && { random: true as const }) };
        shown.push({ member, place, source: part.source, when: both(part.when, when) });
      }
      place += part.rows.length;
    }
    return { page, shown };
  });
  const pages = pagesOf(making, routed);
  const scores = scoresOf(making, tables, found.scores ?? []);
  const title = wordings.title(found.title ?? {}, id, "title");
  const text = (keyword: ast.TextKeyword, own: FoundText | undefined): Written<ast.TextMember>[] => {
    const first = own && wordings.of(own, id, [keyword], keyword);
    return first ? [textMember(keyword, first)] : [];
  };
  const members: Written<ast.InstrumentMember>[] = [
    ...(found.version ? [textMember("version", found.version)] : []),
    { ...nameList("languages", ...languages), ...(isGuessed && { above: [guessed("the source does not say its language.")] }) },
    ...(found.cites ?? []).map((cite): Written<ast.Cite> => ({ kind: "cite", text: cite })),
    ...(found.licence ? [textMember("licence", found.licence)] : []),
    ...text("intro", placed.intro),
    ...text("consent", found.consent),
    ...text("outro", placed.outro),
    ...tables.declarations,
    ...questions,
    ...pages.map(({ page }) => ({
      ...page,
      members: (page.members ?? []).map((member) =>
        member.of && tables.isWhole(String(member.name), member.of.map(String)) ? { ...member, of: [] } : member,
      ),
    })),
    ...scores,
  ];
  const own = scales.all.filter(({ isOfLibrary }) => !isOfLibrary);
  const declarations: (Written<ast.Scale> | Written<ast.Choices>)[] = [
    ...[...new Map(own.map((scale) => [scale.name, scale])).values()].map((scale) => ({
      ...declarationOf(scale, wordings.base, (label) => wordings.of(label, scale.name, [codeOf(scale, label)], scale.name)),
    })),
    ...making.choices,
  ].map((each) => ({ ...each, text: escaped(String(each.text)) }));
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
      else if (key === language) yield each;
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
      if (part.kind === "note") continue;
      count(part.source);
      if (part.kind === "matrix") for (const row of part.rows) count(row.name ?? row.source);
    }
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
