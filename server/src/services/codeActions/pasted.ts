/** Lines that were pasted from elsewhere, made into items. */

import type * as ast from "../../language/ast.ts";
import { eolOf } from "../../language/lines.ts";
import * as make from "../../language/make.ts";
import { readPasted, type PastedItem } from "../../language/pasted.ts";
import { readPastedLabels } from "../../language/pastedLabels.ts";
import { optionsOf } from "../../language/pastedOptions.ts";
import { isStatement, questionAbove } from "../../language/pastedRun.ts";
import { blanksBefore, lineStart } from "../../language/places.ts";
import { print, printPart, settingAt, type Written } from "../../language/print.ts";
import type { BoundFile } from "../../semantics/files.ts";
import { importEdits } from "../../semantics/imports.ts";
import type * as s from "../../semantics/symbols.ts";
import { nextName } from "../completion/items.ts";
import { message, type AnyMessage } from "../../messages/message.ts";
import { action, below, insertion, sameAs, touches, type ActionMaker, type Change } from "./action.ts";

/** For lines that the parser took for a list: wherever in them the cursor is, all of them become items. */
export const pastedItems: ActionMaker = (scene) =>
  scene.findings
    .filter(({ code, span }) => code === "pasted-items" && touches(span, scene.span))
    .map((finding) => {
      const answers = answersInPlaceOf(scene.file, finding.span);
      if (answers !== undefined)
        return action(scene, "quickfix", answers.title, [answers.change], { ...sameAs(scene, finding), isPreferred: true });
      const items = readPasted(scene.file.parsed.text.slice(finding.span.start, finding.span.end));
      return action(scene, "quickfix", titleOf(items.length), itemsInPlaceOf(scene.file, finding.span, items), {
        ...sameAs(scene, finding),
        isPreferred: true,
      });
    });

/** The change that makes lines below a question its answers; nothing where they are not. */
function answersInPlaceOf(
  { parsed: { text } }: BoundFile,
  { start, end }: ast.Span,
): { readonly title: AnyMessage; readonly change: Change } | undefined {
  const question = questionAbove(text, start);
  const labels = question ? readPastedLabels(text.slice(start, end)) : [];
  if (question === undefined || labels.length < 2) return undefined;
  const type = { type: "one", options: optionsOf(labels, [], question.name), inline: true } as const;
  const answers = printPart("questionType", type, settingAt(text, question.start));
  return {
    title: message("actions.intoOptions", { count: labels.length }),
    change: { span: { start: question.end, end }, newText: ` ${question.isBegun ? answers.replace(/^one of /, "") : answers}` },
  };
}

/** Selected lines that are no statements. Those that have a finding of their own are made into items by its repair. */
export const selectedLines: ActionMaker = (scene) => {
  const {
    file: {
      parsed: { text },
    },
    span,
    findings,
  } = scene;
  if (span.start === span.end || findings.some((finding) => finding.code === "pasted-items" && touches(finding.span, span))) return [];
  const start = lineStart(text, span.start);
  const selected = text.slice(start, span.end);
  const end = start + selected.trimEnd().length;
  const first = start + selected.length - selected.trimStart().length;
  if (
    placeAt(scene.file, first).instrument === undefined ||
    text
      .slice(first, end)
      .split(/\r\n?|\n/)
      .some((line) => isStatement(line.trim()))
  )
    return [];
  const items = readPasted(text.slice(first, end));
  return items.length === 0
    ? []
    : [action(scene, "refactor.rewrite", titleOf(items.length), itemsInPlaceOf(scene.file, { start: first, end }, items))];
};

function titleOf(count: number): AnyMessage {
  return message("actions.intoItems", { count });
}

// ---------------------------------------------------------------- where the items go

interface PlaceOfItems {
  readonly instrument: s.InstrumentSymbol | undefined;
  /** The innermost dimension around the place. */
  readonly dimension: ast.Dimension | undefined;
}

function placeAt(file: BoundFile, offset: number): PlaceOfItems {
  const instrument = file.symbols.filter((symbol) => symbol.kind === "instrument").find(({ span }) => isAround(span, offset));
  let dimension: ast.Dimension | undefined;
  for (let members: readonly { kind: string }[] = instrument?.decl.members ?? []; ; members = dimension!.members) {
    const inner = members.find(
      (member): member is ast.Dimension => member.kind === "dimension" && isAround(member as ast.Dimension, offset),
    );
    if (inner === undefined) return { instrument, dimension };
    dimension = inner;
  }
}

function isAround(span: ast.Span, offset: number): boolean {
  return span.start < offset && offset < span.end;
}

/** The change that puts items in the place of some lines, or at an empty one, and those that go with it elsewhere. */
export function itemsInPlaceOf(file: BoundFile, span: ast.Span, items: readonly PastedItem[]): Change[] {
  const { text } = file.parsed;
  const { instrument, dimension } = placeAt(file, span.start);
  const names = new ItemNames(instrument);
  const eol = eolOf(text);
  const lineStart = span.start - blanksBefore(text, span.start).length;
  const lines = { start: lineStart, end: span.end };
  if (dimension) {
    const own = dimension.members.find((member) => text.slice(dimension.start, member.start).includes("\n"));
    const setting = own ? settingAt(text, own.start) : settingAt(text, dimension.start, "  ");
    return [{ span: lines, newText: setting.indent + print(inside(items, dimension.name?.text ?? "", names), setting) }];
  }
  const home = instrument ?? file.symbols.find((symbol) => symbol.kind === "instrument");
  if (home?.kind !== "instrument") return wholeInstrument(file, lines, items, names);
  const indent = instrument ? blanksBefore(text, home.decl.members[0]?.start ?? home.decl.start) || "  " : "  ";
  const { blocks, additions } = grouped(items, home, instrument ? names : new ItemNames(home), file);
  const written = blocks.length === 0 ? "" : indent + print(blocks, { indent, eol });
  if (instrument) return [{ span: lines, newText: written }, ...additions];
  // Below or above the instrument: its items go into it.
  const close = home.decl.end - 1;
  const moved = blocks.length === 0 ? [] : [insertion(close, eol + written + eol)];
  return [{ span: lines, newText: "" }, ...moved, ...additions];
}

// ---------------------------------------------------------------- what is written

/** The names that items get: their own where it is free, or the next of their dimension. */
class ItemNames {
  readonly #instrument: s.InstrumentSymbol | undefined;
  readonly #taken: Set<string>;
  /** The item of each dimension that was named last: of thousands, the next is not counted up from the first again. */
  readonly #last = new Map<string, Parameters<typeof nextName>[0]>();

  constructor(instrument: s.InstrumentSymbol | undefined) {
    this.#instrument = instrument;
    this.#taken = new Set([...(instrument?.members.keys() ?? [])].map((name) => name.toLowerCase()));
  }

  of({ id }: PastedItem, dimension: string): string {
    const taken = { has: (name: string) => this.#taken.has(name.toLowerCase()) };
    const isFree = id !== undefined && !taken.has(id);
    const name = isFree ? id : nextName(this.#last.get(dimension) ?? this.#instrument?.items ?? [], dimension, taken);
    if (!isFree) this.#last.set(dimension, [{ name, dimension: { name: dimension } }]);
    this.#taken.add(name.toLowerCase());
    return name;
  }

  /** A name for something new, from words that people read. */
  fresh(words: string): string {
    const ascii = words
      .normalize("NFD")
      .replace(/[^A-Za-z0-9]+/g, " ")
      .trim()
      .toLowerCase()
      .replaceAll(" ", "_");
    const base = /^[a-z]/.test(ascii) ? ascii.slice(0, 40) : "items";
    let name = base;
    for (let count = 2; this.#taken.has(name); count++) name = `${base}${count}`;
    this.#taken.add(name);
    return name;
  }
}

function itemOf(item: PastedItem, dimension: string, names: ItemNames): Written<ast.Item> {
  return { kind: "item", name: names.of(item, dimension), text: item.text, reverse: item.reverse };
}

/** The items of one dimension. What else the list calls them stands above them as a comment. */
function inside(items: readonly PastedItem[], dimension: string, names: ItemNames): Written<ast.Item>[] {
  const headings = new Set(items.map((item) => item.dimension));
  let last: string | undefined;
  return items.map((item) => {
    const above = headings.size > 1 && item.dimension !== undefined && item.dimension !== last ? [item.dimension] : [];
    last = item.dimension;
    return { ...itemOf(item, dimension, names), above };
  });
}

/** The items by the dimension that the list gives them: into one that is there, or into a new one. */
function grouped(
  items: readonly PastedItem[],
  instrument: s.InstrumentSymbol,
  names: ItemNames,
  file: BoundFile,
): { blocks: Written<ast.Dimension>[]; additions: Change[] } {
  const blocks: Written<ast.Dimension>[] = [];
  const additions: Change[] = [];
  for (const [title, own] of byDimension(items)) {
    const there = instrument.dimensions.find(({ name, decl, inModel }) =>
      [name, decl.text?.value, inModel?.decl.text?.value].some((each) => each?.toLowerCase() === title.toLowerCase()),
    );
    if (there && file.parsed.text.charAt(there.decl.end - 1) === "}") {
      const last = there.decl.members.at(-1)?.end ?? there.decl.end - 1;
      const setting = settingAt(file.parsed.text, there.decl.start, "  ");
      const added = own.map((item) => itemOf(item, there.name, names));
      additions.push(below(last, print(added, setting), setting));
    } else blocks.push(dimensionOf(title, own, names));
  }
  return { blocks, additions };
}

function byDimension(items: readonly PastedItem[]): ReadonlyMap<string, PastedItem[]> {
  const groups = new Map<string, PastedItem[]>();
  for (const item of items) {
    const title = item.dimension ?? "Items";
    const group = groups.get(title);
    if (group) group.push(item);
    else groups.set(title, [item]);
  }
  return groups;
}

function dimensionOf(title: string, items: readonly PastedItem[], names: ItemNames): Written<ast.Dimension> {
  const name = names.fresh(title);
  return { kind: "dimension", name, text: title, members: items.map((item) => itemOf(item, name, names)) };
}

/** A file that has no instrument yet gets one around its items. */
function wholeInstrument({ parsed }: BoundFile, lines: ast.Span, items: readonly PastedItem[], names: ItemNames): Change[] {
  const eol = eolOf(parsed.text);
  const isIndonesian =
    countWords(items, /\b(?:yang|dan|saya|dengan|untuk|tidak|pada|dari|ini|itu)\b/gi) >
    countWords(items, /\b(?:the|of|and|is|are|my|i|to|it|in|with|me)\b/gi);
  const file = parsed.file.slice(parsed.file.lastIndexOf("/") + 1).split(".", 1)[0]!;
  const [title, stem] = isIndonesian ? ["Judul survei", "Seberapa setuju Anda?"] : ["Title of the survey", "How far do you agree?"];
  const [edit] = importEdits(parsed, "scales");
  const instrument: Written<ast.Instrument> = {
    kind: "instrument",
    name: names.fresh(file),
    text: title!,
    members: [
      make.nameList("languages", isIndonesian ? "id" : "en"),
      { kind: "battery", name: names.fresh("perception"), text: stem!, scale: "agree5" },
      ...[...byDimension(items)].map(([dimension, own]) => dimensionOf(dimension, own, names)),
    ],
  };
  return [{ span: lines, newText: print([...(edit ? [{ kind: "import", library: "scales" } as const] : []), instrument], { eol }) }];
}

function countWords(items: readonly PastedItem[], words: RegExp): number {
  return items.reduce((sum, { text }) => sum + (text.match(words)?.length ?? 0), 0);
}
