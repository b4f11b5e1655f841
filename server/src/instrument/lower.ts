/** Makes the instrument of a program's instrument declaration. */

import type * as ast from "../language/ast.ts";
import { allowsIn } from "../semantics/allows.ts";
import { scaleOf } from "../semantics/answers.ts";
import { codesOf } from "../semantics/bindLists.ts";
import { burdenOf } from "../semantics/burden.ts";
import { earlierIn } from "../semantics/earlier.ts";
import { isFormative } from "../semantics/formative.ts";
import type * as s from "../semantics/symbols.ts";
import type { Translations } from "../semantics/translations.ts";
import { itemVariable } from "../semantics/variables.ts";
import { lowerCondition, lowerPages, lowerSection } from "./lowerPages.ts";
import { lowerGiven, lowerQuestion } from "./lowerQuestion.ts";
import { lowerScores } from "./lowerScore.ts";
import { lowerTests } from "./lowerTests.ts";
import { dimensionTitle, isRequired, plain } from "./parts.ts";
import type * as i from "./schema.ts";
import { formatVersion } from "./formatVersion.ts";
import { Texts } from "./texts.ts";
import { lowerVariables, saidInWords } from "./variables.ts";

/**
 * The instrument that targets and the scorer read.
 *
 * @param symbol of a program without errors
 * @param translations those of its program
 * @param source the text of the file that declares it, for the formulas of scores
 */
export function lower(symbol: s.InstrumentSymbol, translations: Translations, source: string): i.Instrument {
  const { minutes } = burdenOf(symbol);
  const texts = new Texts(symbol, translations, minutes);
  const { metadata } = symbol;
  const own = (keyword: ast.TextKeyword) => texts.own(metadata.get(keyword));
  const items = symbol.items.map((item) => lowerItem(item, symbol, texts));
  const questions = symbol.questions.map((question) => lowerQuestion(question, symbol, texts.within(question.round)));
  const givens = symbol.givens.map((given) => lowerGiven(given, symbol, texts));
  const used = scalesOf(symbol);
  const scales = used.map((scale) => lowerScale(scale, texts));
  const pages = lowerPages(symbol, texts);
  const outros = symbol.outros.flatMap(({ decl: { text }, when }) =>
    text && when ? [{ when: lowerCondition(when), text: texts.own(text) }] : [],
  );
  const instrument = {
    format: "ukur-instrument",
    formatVersion,
    id: symbol.name,
    title: texts.own(symbol.decl.text!),
    ...plain({ version: metadata.get("version")?.value }),
    languages: [...symbol.languages],
    ...plain({ measures: symbol.model && lowerModel(symbol.model, texts) }),
    adapted: symbol.adapted.map(({ from, because }) => ({ from: from?.value ?? "", because: because?.value ?? "" })),
    citations: symbol.citations.map(lowerCitation),
    ...plain({
      licence: metadata.get("licence")?.value,
      population: own("population"),
      period: own("period"),
      contact: own("contact"),
      intro: own("intro"),
      outro: own("outro"),
      outros: outros.length > 0 ? outros : undefined,
      consent: own("consent"),
      refused: texts.own(symbol.decl.members.find(isConsent)?.refused),
    }),
    minutes,
    terms: symbol.terms.map((term) => ({ id: term.name, text: texts.own(term.decl.text!) })),
    ...plain({ phrases: phrasesOf(symbol) }),
    scales,
    batteries: symbol.batteries.map((battery) => ({
      id: battery.name,
      code: battery.code,
      ...plain({ stem: texts.within(battery.round).own(battery.decl.text), hint: texts.within(battery.round).own(battery.decl.hint) }),
      ...plain({ scale: battery.scale?.name }),
    })),
    dimensions: symbol.dimensions.map((dimension) => lowerDimension(dimension, symbol, texts)),
    items,
    questions,
    ...plain({
      notes: symbol.notes.length > 0 ? symbol.notes.map((note) => lowerNote(note, texts.within(note.round))) : undefined,
      givens: givens.length > 0 ? givens : undefined,
      records: symbol.records.length > 0 ? [...symbol.records] : undefined,
      repeats: symbol.repeats.length > 0 ? symbol.repeats.map((repeat) => lowerRepeat(repeat, texts)) : undefined,
    }),
    ...plain({ sections: symbol.sections.length > 0 ? symbol.sections.map((section) => lowerSection(section, texts)) : undefined }),
    pages,
    variables: lowerVariables({ symbol, texts, items, questions, givens, scales, pages }).map(saidInWords),
    scores: lowerScores(symbol, texts, source),
    mappings: symbol.mappings.map((mapping) => lowerMapping(mapping, texts)),
    tests: lowerTests(symbol),
    suppressions: suppressionsOf(symbol, used),
  } satisfies i.Instrument;
  return instrument;
}

function isConsent(member: ast.InstrumentMember): member is ast.TextMember {
  return member.kind === "text" && member.keyword === "consent";
}

/** The exceptions in the instrument, and in the scales, lists and model that it shares with others. */
function suppressionsOf(
  { decl, questions, givens, model }: s.InstrumentSymbol,
  scales: readonly s.ScaleSymbol[],
): i.Instrument["suppressions"] {
  const lists = new Set([...givens, ...questions].flatMap(({ type }) => (type && "list" in type && type.list ? [type.list] : [])));
  const declared = [decl, ...[...scales, ...lists, ...(model ? [model] : [])].map((symbol) => symbol.decl)];
  return declared
    .flatMap(allowsIn)
    .flatMap(({ allow: { code, because }, on }) => (code && because ? [{ code: code.text, on, because: because.value }] : []));
}

function lowerCitation(cite: ast.Cite): { text: string; doi?: string } {
  return { text: cite.text?.value ?? "", ...plain({ doi: cite.doi?.value }) };
}

function lowerModel(model: s.ModelSymbol, texts: Texts): NonNullable<i.Instrument["measures"]> {
  const { sure } = model;
  return {
    id: model.name,
    title: texts.of(model, model.decl.text!),
    ...plain({ version: model.version?.value }),
    citations: model.citations.map(lowerCitation),
    ...plain({ sure: sure?.level && { level: sure.level.text as "high", because: sure.because?.value ?? "" } }),
    attributes: [...model.attributes.values()].map((attribute) => ({
      id: attribute.name,
      dimension: attribute.dimension.name,
      title: texts.of(model, attribute.decl.text!),
    })),
    formative: model.formative,
  };
}

/** The scales that anything in the instrument is answered on, in the order of their first use. */
function scalesOf(symbol: s.InstrumentSymbol): s.ScaleSymbol[] {
  const scales = new Set<s.ScaleSymbol>();
  for (const battery of symbol.batteries) {
    for (const item of battery.items) scales.add(scaleOf(item, battery)!);
  }
  for (const { type } of symbol.questions) if (type?.kind === "scale") scales.add(type.scale);
  return [...scales];
}

function lowerScale(scale: s.ScaleSymbol, texts: Texts): i.Scale {
  const coded = ({ code, label, was }: s.CodedLabel) => ({ code, ...plain({ label: texts.of(scale, label), was: earlierIn(was) }) });
  const labelled = new Map(scale.points.map((point) => [point.code, point]));
  const points = codesOf(scale).map((code) => coded(labelled.get(code) ?? { code, label: undefined, span: scale.span }));
  return {
    id: scale.name,
    ...plain({ title: texts.of(scale, scale.decl.text) }),
    lo: scale.lo,
    hi: scale.hi,
    points,
    missing: scale.missing.map(coded),
    ...plain({ shown: scale.decl.shown?.text as i.Look | undefined }),
  };
}

function lowerDimension(dimension: s.DimensionSymbol, symbol: s.InstrumentSymbol, texts: Texts): i.Dimension {
  const { name, decl, inModel } = dimension;
  const definition = decl.definition ? texts.own(decl.definition) : symbol.model && texts.of(symbol.model, inModel?.decl.definition);
  return {
    id: name,
    ...plain({ parent: dimension.parent?.name }),
    title: dimensionTitle(dimension, symbol, texts),
    ...plain({ definition }),
    formative: isFormative(dimension, symbol),
    inModel: inModel !== undefined,
  };
}

function lowerItem(item: s.ItemSymbol, symbol: s.InstrumentSymbol, texts: Texts): i.Item {
  const { decl, name } = item;
  const { poles } = decl;
  const left = texts.own(poles?.left);
  const right = texts.own(poles?.right);
  return {
    id: name,
    ...plain({ short: decl.short?.text }),
    dimension: item.dimension.name,
    reverse: decl.reverse !== undefined,
    covers: item.covers.map((attribute) => attribute.name),
    ...plain({ poles: left && right && { left, right }, hint: texts.own(decl.hint), when: item.when && lowerCondition(item.when) }),
    answers: item.batteries.map((battery) => {
      const wording = decl.wordings.find((other) => other.battery?.text === battery.decl.name?.text)?.text;
      const text = wording
        ? texts.own(wording)
        : (texts.own(decl.text) ?? texts.each((language) => `${left?.[language]} – ${right?.[language]}`));
      return {
        battery: battery.name,
        variable: itemVariable(battery, item),
        text,
        scale: scaleOf(item, battery)!.name,
        required: isRequired([decl, battery.decl], symbol),
      };
    }),
  };
}

function lowerNote({ name, decl, when }: s.NoteSymbol, texts: Texts): i.Note {
  return { id: name, text: texts.own(decl.text!), ...plain({ when: when && lowerCondition(when) }) };
}

function phrasesOf({ phrases }: s.InstrumentSymbol): i.Instrument["phrases"] {
  if (phrases.size === 0) return undefined;
  return Object.fromEntries(Array.from(phrases, ([language, texts]) => [language, Object.fromEntries(texts)]));
}

function lowerRepeat(repeat: s.RepeatSymbol, texts: Texts): i.Repeat {
  return {
    id: repeat.name,
    ...plain({ title: texts.own(repeat.decl.text) }),
    rounds: repeat.rounds.map((round) => ({
      id: round.name,
      label: texts.label(round),
      ...plain({ when: round.when && lowerCondition(round.when) }),
    })),
  };
}

function lowerMapping(mapping: s.MappingSymbol, texts: Texts): i.Mapping {
  return {
    to: { id: mapping.to.name, title: texts.of(mapping.to, mapping.to.decl.text!) },
    entries: mapping.entries.map(({ decl, from, to, strength }) => ({
      from: { kind: from.kind, id: from.name },
      to: to.name,
      strength,
      ...plain({ weight: decl.weight?.value, note: decl.note?.value, cite: decl.cite?.value }),
    })),
  };
}
