/** One item that asks several things becomes several: its declaration, its translations, and the tests that answer it. */

import { splitOf } from "../../checks/wording/split.ts";
import { lexiconFor } from "../../checks/words/lexicons.ts";
import type * as ast from "../../language/ast.ts";
import * as make from "../../language/make.ts";
import { print, settingAt, type Written } from "../../language/print.ts";
import { inQuotes } from "../../language/texts.ts";
import { message, type AnyMessage } from "../../messages/message.ts";
import { groupedBy } from "../../semantics/grouped.ts";
import type * as s from "../../semantics/symbols.ts";
import { keyOf } from "../../semantics/texts.ts";
import { below, insertion, instrumentsAt, sameAs, touches, type ActionMaker, type ActionScene, type Change } from "./action.ts";
import { inSteps, type Step } from "./steps.ts";
import { besideTranslations } from "./translated.ts";

/** One item that asks several things becomes several, with what it says for each battery. */
export const splitItem: ActionMaker = (scene) =>
  splittings(scene).map(({ title, steps }) => inSteps(scene, "refactor.rewrite", title, steps));

/** The same where a finding says that it does. */
export const splitFound: ActionMaker = (scene) =>
  splittings(scene).flatMap(({ item, title, steps }) => {
    const finding = scene.findings.find(({ code, span }) => code.startsWith("double-barrelled") && touches(span, item.span));
    return finding ? [inSteps(scene, "quickfix", title, steps, sameAs(scene, finding))] : [];
  });

interface Splitting {
  readonly item: s.ItemSymbol;
  readonly title: AnyMessage;
  readonly steps: readonly Step[];
}

/** A text of an item, by what its key has behind the item's name; and what it is in each of the items that come of it. */
interface Divided {
  readonly text: ast.Str;
  readonly part: string | undefined;
  readonly parts: readonly string[];
}

function splittings(scene: ActionScene): readonly Splitting[] {
  return instrumentsAt(scene).flatMap((instrument) => {
    const items = instrument.items.filter(({ span }) => touches(span, scene.span));
    const answers = items.length > 0 ? answersIn(instrument) : undefined;
    return items.flatMap((item) => splitting(item, instrument, answers?.get(item.name) ?? [], scene) ?? []);
  });
}

function splitting(
  item: s.ItemSymbol,
  instrument: s.InstrumentSymbol,
  answers: readonly Answer[],
  scene: ActionScene,
): Splitting | undefined {
  const { name, decl } = item;
  const lexicon = lexiconFor(instrument.languages[0] ?? "en") ?? lexiconFor("en")!;
  const texts = [[decl.text, undefined] as const, ...decl.wordings.map(({ text, battery }) => [text, battery?.text] as const)].flatMap(
    ([text, part]) => (text ? [{ text, part, parts: splitOf(text.value, lexicon, nothing) }] : []),
  );
  const count = texts[0]?.parts?.length;
  const divided = texts.flatMap(({ parts, ...each }) => (parts?.length === count && parts ? [{ ...each, parts }] : []));
  if (count === undefined || divided.length < texts.length) return undefined;
  // `H1b`, but `suitability_b`.
  const before = /\d$/.test(name) ? name : `${name}_`;
  const letters = [..."bcdefghijklmnopqrstuvwxyz"].map((letter) => before + letter).filter((free) => !instrument.members.has(free));
  const names = [name, ...letters].slice(0, count);
  const title = message("actions.split", { item: name, count });
  return {
    item,
    title,
    steps: [
      { title, file: scene.file, changes: declared(item, names, divided, scene) },
      ...translated(item, names, divided, instrument, scene),
      ...(answers.length > 0
        ? [{ title: message("actions.stepTests"), file: scene.file, changes: answered(answers, names, scene), isGuess: true }]
        : []),
    ],
  };
}

const nothing: ReadonlySet<string> = new Set();

/** The declaration once for each part: the first where it stands, the others with free names below it. */
function declared({ decl }: s.ItemSymbol, [, ...others]: readonly string[], divided: readonly Divided[], scene: ActionScene): Change[] {
  const partOf = new Map(divided.map(({ text, parts }) => [text, parts]));
  const part = (text: ast.Str | undefined, index: number): Written<ast.Str> | undefined => (text && partOf.get(text)?.[index]) ?? text;
  const items = others.map((name, i) => ({
    ...decl,
    name,
    doc: undefined,
    text: part(decl.text, i + 1),
    wordings: decl.wordings.map(({ battery, text }) => ({ battery, text: part(text, i + 1) })),
  }));
  const setting = settingAt(scene.file.parsed.text, decl.start);
  return [
    ...divided.map(({ text, parts }) => ({ span: text, newText: inQuotes(parts[0]!) })),
    below(decl.end, print(items, setting), setting),
  ];
}

/** A translation that asks as many things is divided, too. Of another one the first item keeps the text, and the others get stubs. */
function translated(
  { decl: { poles } }: s.ItemSymbol,
  names: readonly string[],
  divided: readonly Divided[],
  instrument: s.InstrumentSymbol,
  scene: ActionScene,
): Step[] {
  const ends = [["left", poles?.left] as const, ["right", poles?.right] as const];
  return besideTranslations(scene, instrument, (of, language) => {
    const lexicon = lexiconFor(language);
    const changes: Change[] = [];
    const texts = divided.flatMap(({ text, part, parts }) => {
      const found = of(text);
      if (!found) return [];
      const own = lexicon && splitOf(found.value, lexicon, nothing);
      if (own?.length !== parts.length) return [{ part, parts: parts.map((each) => `[${language}] ${each}`) }];
      changes.push({ span: found, newText: inQuotes(own[0]!) });
      return [{ part, parts: own }];
    });
    const kept = ends.flatMap(([part, text]) => {
      const found = text && of(text);
      return found ? [{ part, parts: names.map(() => found.value) }] : [];
    });
    const entriesOf = (name: string, index: number) =>
      [...texts, ...kept].map(({ part, parts }) => make.entry(parts[index + 1]!, ...keyOf(name, part)));
    return { changes, entries: names.slice(1).flatMap(entriesOf) };
  });
}

/** An answer of a test, and where it names its item. */
interface Answer {
  readonly item: ast.Name;
  readonly whole: ast.Span;
}

/** The answers that the tests of an instrument give, by their items. */
function answersIn({ decl, members }: s.InstrumentSymbol): ReadonlyMap<string, readonly Answer[]> {
  const answers = decl.members.flatMap((member) => {
    if (member.kind !== "test") return [];
    return member.given.flatMap((whole) => {
      const item = whole.subject?.segments.find(({ text }) => members.get(text)?.kind === "item");
      return item ? [{ item, whole }] : [];
    });
  });
  return groupedBy(answers, ({ item }) => item.text);
}

/** In tests, each part is answered as the whole was. */
function answered(answers: readonly Answer[], names: readonly string[], scene: ActionScene): Change[] {
  const { text } = scene.file.parsed;
  return answers.map(({ item, whole }) => {
    const written = names.slice(1).map((name) => `, ${text.slice(whole.start, item.start)}${name}${text.slice(item.end, whole.end)}`);
    return insertion(whole.end, written.join(""));
  });
}
