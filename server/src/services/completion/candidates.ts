/** What can be named at each kind of place. */

import { catalogue, type Code } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { BoundFile } from "../../semantics/files.ts";
import type { Program } from "../../semantics/program.ts";
import type * as s from "../../semantics/symbols.ts";
import { eachText, writtenKey } from "../../semantics/texts.ts";
import { english, type Speech } from "../speech.ts";
import type { Context } from "./context.ts";
import { namesOfLibrary } from "./library.ts";

export type CandidateKind = "scale" | "choices" | "model" | "instrument" | "battery" | "dimension" | "item" | "question" | "score" | "option" | "topic" | "function" | "check" | "language" | "key" | "term" | "file" | "word";

/** One thing that can be written at a place. */
export interface Candidate {
  readonly label: string;
  readonly kind: CandidateKind;
  /** A text of an author's beside the label. */
  readonly detail?: string | undefined;
  /** A text of ours beside the label. */
  readonly about?: string | undefined;
  /** In the snippet syntax of the protocol, where it is more than the label. */
  readonly snippet?: string;
  /** 0 is what is most likely wanted. */
  readonly rank?: number;
  /** A file of the library to import. */
  readonly library?: string;
  /** The declaration whose description is asked for later. */
  readonly symbol?: { readonly file: string; readonly name: string; readonly part?: string };
}

/** What completion knows of the world around a program. */
export interface CompletionHost {
  /** The library: the text of each file by its name, such as `servqual.ukur`. */
  readonly library: Readonly<Record<string, string>>;
  /** What an import in this file may name, such as `./scales.ukur`. */
  readonly importable: readonly string[];
  /** The findings of the file, for the codes after `allow`. Asked for only there. */
  readonly findings: () => readonly Diagnostic[];
  /** English where it is not given. */
  readonly speech?: Speech;
}

export interface Scene {
  readonly program: Program;
  readonly file: BoundFile;
  readonly offset: number;
  readonly context: Context;
  readonly host: CompletionHost;
  /** The instrument around the place. */
  readonly instrument: s.InstrumentSymbol | undefined;
}

type Maker = (scene: Scene) => readonly Candidate[];

/** By the names of the slots in `grammar.ts`. Names that are new, numbers and texts have no candidates, except where one can be proposed. */
const makers: Readonly<Record<string, Maker>> = {
  library: ({ host }) => Object.keys(host.library).map((file) => word(file.replace(/\.ukur$/, ""), "file")),
  scale: (scene) => topNames(scene, "scale"),
  choices: (scene) => topNames(scene, "choices"),
  model: (scene) => topNames(scene, "model"),
  mappedFrom: (scene) => topNames(scene, "model"),
  mappedTo: (scene) => topNames(scene, "model"),
  translated,
  language: languages,
  check: checks,
  certainty: () => ["high", "medium", "low"].map((name) => word(name)),
  strength: () => [
    { ...word("same"), about: "They are about the same." },
    { ...word("overlaps"), about: "They share a part." },
    { ...word("analogue"), about: "They play the same part for different things." },
    { ...word("none"), about: "The other model has nothing of the kind." },
  ],
  compared: () => ["expectation", "perception", "importance", "minimum", "desired"].map((name) => word(name)),
  dimension: ({ instrument }) => (instrument ? instrument.dimensions.map((member) => fromMember(instrument, member)) : []),
  battery: ({ instrument }) => (instrument ? instrument.batteries.map((member) => fromMember(instrument, member)) : []),
  wording: wordings,
  attribute: attributes,
  newCode: ({ context }) => [word((context.statement[1] ?? "P").charAt(0).toUpperCase())],
  newDimension: missingDimensions,
  newItem: newItems,
  newOption: () => [{ label: "option", kind: "option", about: "An answer with its code", snippet: '${1:name} ${2:1} "$3"' }],
  newBand: () => [{ label: "band", kind: "option", about: "A word for a range of the score", snippet: '"${1:A}" ${2:3}..${3:5} "$4"' }],
  num: pointsToAdd,
  shown,
  subject: ({ instrument }) => (instrument ? answersOf(instrument) : []),
  part: (scene) => partsOf(scene, scene.context.statement.at(-2)),
  value: values,
  operand: operands,
  operandPart: (scene) => partsOf(scene, scene.context.statement.at(-2)),
  function: () => functions,
  answered: ({ instrument, context }) => {
    if (!instrument) return [];
    return context.statement[0] === "expect" ? instrument.scores.map((score) => fromMember(instrument, score)) : answersOf(instrument);
  },
  answeredPart: (scene) => partsOf(scene, scene.context.statement.at(-2)),
  answer: (scene) => [...values(scene), { ...word("missing"), about: "No answer", rank: 1 }],
  from: mappedFrom,
  to: mappedTo,
  key: keys,
  keyPart: keyParts,
};

/** The candidates of a kind of place. */
export function candidatesOf(slot: string, scene: Scene): readonly Candidate[] {
  return Object.hasOwn(makers, slot) ? makers[slot]!(scene) : [];
}

/** The dimensions of the measured model that the instrument lacks, as whole declarations for its body. */
export function dimensionsToAdd(scene: Scene): readonly Candidate[] {
  return missingDimensions(scene).map((candidate) => {
    const topics = [...(scene.instrument?.model?.attributes.values() ?? [])].filter(({ dimension }) => dimension.name === candidate.label);
    const prefix = candidate.label.charAt(0).toUpperCase();
    const items = topics.map(({ name }, i) => `\t${prefix}${i + 1} "$${i + 1}" covers ${name}\n`).join("");
    return { ...candidate, label: `dimension ${candidate.label}`, snippet: `dimension ${candidate.label} {\n${items || "\t$1\n"}}` };
  });
}

function word(label: string, kind: CandidateKind = "word"): Candidate {
  return { label, kind };
}

function fromTop(symbol: s.TopSymbol): Candidate {
  return { label: symbol.name, kind: symbol.kind, detail: symbol.texts.get("")?.value, symbol: { file: symbol.file, name: symbol.name } };
}

function fromMember(instrument: s.InstrumentSymbol, member: s.MemberSymbol, rank = 0): Candidate {
  const kind = member.kind === "page" ? "word" : member.kind;
  const text = member.decl.text ?? (member.kind === "item" ? member.decl.wordings[0]?.text : member.kind === "dimension" ? member.inModel?.decl.text : undefined);
  return { label: member.name, kind, detail: text?.value, rank, symbol: { file: instrument.file, name: instrument.name, part: member.name } };
}

/** Names in scope, and those of the library with the import that they need. */
function topNames({ file, host, context }: Scene, kind: s.TopSymbol["kind"]): Candidate[] {
  const inScope = file.scope.symbols().filter((symbol) => symbol.kind === kind);
  const taken = new Set(inScope.map(({ name }) => name));
  const mapping = context.statement[0] === "mapping";
  const others = namesOfLibrary(host.library).filter((entry) => entry.kind === kind && !taken.has(entry.name));
  return [
    ...inScope.map(fromTop),
    // A mapping names models of the library without an import.
    ...others.map(({ name, title, file: from }): Candidate => ({ label: name, kind, detail: `${title} (import ${from})`, rank: 1, ...(mapping ? {} : { library: from }) })),
  ];
}

/** What a translation in this file can be of: what it declares, and what the files that import it declare. */
function translated({ program, file }: Scene): Candidate[] {
  const importers = [...program.files.values()].filter(({ parsed }) => parsed.imports.some((other) => other.file === file.parsed.file));
  const own = [file, ...importers].flatMap(({ symbols }) => symbols.map(fromTop));
  const imported = file.scope.symbols().filter((symbol) => !file.symbols.includes(symbol)).map((symbol) => ({ ...fromTop(symbol), rank: 1 }));
  return [...own, ...imported];
}

const tags = ["ar", "bn", "de", "en", "es", "fr", "hi", "id", "it", "ja", "jv", "ko", "ms", "nl", "pt", "pt-BR", "ru", "su", "sw", "ta", "th", "tl", "tr", "uk", "ur", "vi", "zh"];

function languages({ file, program, context, host: { speech = english } }: Scene): Candidate[] {
  const names = new Intl.DisplayNames([speech.locale], { type: "language" });
  const written = new Set(context.statement);
  const declared = context.statement[0] !== "translation" ? [] : [...program.files.values()]
    .filter((other) => other === file || other.parsed.imports.some((one) => one.file === file.parsed.file))
    .flatMap(({ symbols }) => symbols.flatMap((symbol) => (symbol.kind === "instrument" ? symbol.languages.slice(1) : [])));
  return [...new Set([...declared, ...tags])]
    .filter((tag) => !written.has(tag))
    .map((tag) => ({ label: tag, kind: "language", detail: names.of(tag), rank: declared.includes(tag) ? 0 : 1 }));
}

/** The codes that can be allowed; those that are found here come first. */
function checks({ file, host, offset }: Scene): Candidate[] {
  const around = file.parsed.tree.declarations.find((decl) => decl.start <= offset && offset <= decl.end);
  const found = new Set(host.findings().filter(({ span }) => around && span.start >= around.start && span.end <= around.end).map(({ code }) => code));
  const { speech = english } = host;
  return (Object.keys(catalogue) as Code[])
    .filter((code) => catalogue[code].allowable)
    .map((code): Candidate => ({ label: code, kind: "check", detail: speech.explanation(code).title, rank: found.has(code) ? 0 : 1 }));
}

// ---------------------------------------------------------------- dimensions and items

function missingDimensions({ instrument, context }: Scene): Candidate[] {
  const { model } = instrument ?? {};
  if (!instrument || !model) return [];
  const parent = context.blocks.filter(({ block }) => block === "dimension").at(-1)?.header[1];
  return [...model.dimensions.values()]
    .filter((dimension) => dimension.parent?.name === parent && !instrument.members.has(dimension.name))
    .map(({ name, decl }) => ({ label: name, kind: "dimension", detail: decl.text?.value, symbol: { file: model.file, name: model.name, part: name } }));
}

/** The topics of the model that no item covers, those of the dimension around the place first. */
function attributes({ instrument, context }: Scene): Candidate[] {
  const { model } = instrument ?? {};
  if (!instrument || !model) return [];
  const covered = new Set(instrument.items.flatMap((item) => item.covers));
  const dimension = context.blocks.findLast(({ block }) => block === "dimension")?.header[1];
  return [...model.attributes.values()].map((attribute) => ({
    label: attribute.name, kind: "topic", detail: attribute.decl.text?.value,
    rank: (covered.has(attribute) ? 2 : 0) + (attribute.dimension.name === dimension ? 0 : 1),
    symbol: { file: model.file, name: model.name, part: attribute.name },
  }));
}

/** A next item of the dimension: an empty one, and one for each topic of the model that is not covered. */
function newItems(scene: Scene): Candidate[] {
  const { instrument, context } = scene;
  if (!instrument || context.statement.length > 1) return [];
  const name = nextName(instrument, context.blocks.findLast(({ block }) => block === "dimension")?.header[1] ?? "");
  const topics = attributes(scene).filter(({ rank }) => rank === 0);
  return [
    { label: name, kind: "item", about: "A new item", snippet: `${name} "$1"` },
    ...topics.map((topic): Candidate => ({ ...topic, label: `${name} covers ${topic.label}`, kind: "item", snippet: `${name} "$1" covers ${topic.label}` })),
  ];
}

/** `R5` after `R4`; the dimension's first letter and 1 where it has no items. */
export function nextName(instrument: s.InstrumentSymbol, dimension: string, taken: { has(name: string): boolean } = instrument.members): string {
  const items = instrument.items.filter((item) => item.dimension.name === dimension);
  const last = items.findLast(({ name }) => /\d$/.test(name)) ?? items.at(-1);
  const [, stem, digits] = /^(.*?)(\d+)$/.exec(last?.name ?? "") ?? [undefined, last?.name ?? dimension.charAt(0).toUpperCase(), "0"];
  for (let number = Number(digits) + 1; ; number++) {
    const name = `${stem || "Q"}${String(number).padStart(digits!.length, "0")}`;
    if (!taken.has(name)) return name;
  }
}

/** The batteries that ask the item around the place, and have no wording there yet. */
function wordings({ instrument, context }: Scene): Candidate[] {
  const name = context.blocks.at(-1)?.header[0];
  const item = name === undefined ? undefined : instrument?.members.get(name);
  if (!instrument || item?.kind !== "item") return [];
  const batteries = item.batteries.length > 0 ? item.batteries : instrument.batteries;
  return batteries
    .filter((battery) => !item.decl.wordings.some((wording) => wording.battery?.text === battery.name && wording.text))
    .map((battery) => ({ ...fromMember(instrument, battery), snippet: `${battery.name} "$1"` }));
}

/** Batteries and questions; those that no page shows come first. */
function shown({ instrument }: Scene): Candidate[] {
  if (!instrument) return [];
  const used = new Set(instrument.pages.flatMap((page) => page.shown.map((one) => (one.kind === "question" ? one.question : one.battery))));
  return [...instrument.batteries, ...instrument.questions].map((member) => fromMember(instrument, member, used.has(member) ? 1 : 0));
}

// ---------------------------------------------------------------- answers and scores

function answersOf(instrument: s.InstrumentSymbol): Candidate[] {
  return [
    ...instrument.questions.map((question) => fromMember(instrument, question)),
    ...instrument.items.map((item) => fromMember(instrument, item, 1)),
  ];
}

const functions: readonly Candidate[] = [
  ["mean", "The mean of the values"], ["sum", "The sum of the values"], ["min", "The smallest value"], ["max", "The largest value"],
  ["count", "How many values there are"],
].map(([name, about]) => ({ label: name!, kind: "function", about: about!, snippet: `${name}($1)`, rank: 1 }));

function operands({ instrument, context }: Scene): Candidate[] {
  if (!instrument) return [];
  const own = context.statement[1];
  const numbers = instrument.questions.filter(({ type }) => type && ["number", "scale", "share"].includes(type.kind));
  return [...instrument.batteries, ...instrument.scores.filter(({ name }) => name !== own), ...numbers].map((member) => fromMember(instrument, member));
}

/** What may follow the dot after a name. */
function partsOf({ instrument }: Scene, name: string | undefined): Candidate[] {
  const member = name === undefined ? undefined : instrument?.members.get(name);
  if (!instrument || !member) return [];
  switch (member.kind) {
    case "battery":
      return member.items.map((item) => fromMember(instrument, item));
    case "item":
      return member.batteries.map((battery) => fromMember(instrument, battery));
    case "score":
      return member.value?.shape.kind === "dimensions" ? member.value.shape.dimensions.map((dimension) => fromMember(instrument, dimension)) : [];
    case "question": {
      const { type } = member;
      if (type?.kind === "share" || type?.kind === "rankDimensions") return type.dimensions.map((dimension) => fromMember(instrument, dimension));
      return type?.kind === "any" || type?.kind === "rank" ? type.options.map((option) => fromOption(option)) : [];
    }
    default:
      return [];
  }
}

function fromOption({ name, code, label }: s.OptionSymbol): Candidate {
  return { label: name, kind: "option", detail: `${code} ${label?.value ?? ""}`.trim() };
}

/** The options of the question that stands before the last sign. */
export function optionsBefore(scene: Scene): readonly s.OptionSymbol[] {
  const [question] = subjectBefore(scene);
  const type = question?.kind === "question" ? question.type : undefined;
  return type?.kind === "one" || type?.kind === "any" || type?.kind === "rank" ? type.options : [];
}

/** What is compared: a member of the instrument, and the one after its dot. */
function subjectBefore({ instrument, context: { statement } }: Scene): [s.MemberSymbol | undefined, s.MemberSymbol | undefined] {
  const sign = statement.findLastIndex((each) => comparing.has(each));
  const dotted = statement[sign - 2] === ".";
  const named = (name: string | undefined) => (name === undefined ? undefined : instrument?.members.get(name));
  return dotted ? [named(statement[sign - 3]), named(statement[sign - 1])] : [named(statement[sign - 1]), undefined];
}

/** The answers that the subject before the sign can have. */
function values(scene: Scene): Candidate[] {
  const { instrument } = scene;
  const [member, second] = subjectBefore(scene);
  if (!instrument || !member) return [];
  if (member.kind === "question") {
    return member.type?.kind === "scale" ? pointsOf(member.type.scale) : optionsBefore(scene).map(fromOption);
  }
  const item = [member, second].find((one) => one?.kind === "item");
  const battery = [member, second].find((one) => one?.kind === "battery") ?? (item?.kind === "item" ? item.batteries[0] : undefined);
  const scale = (item?.kind === "item" ? item.scale : undefined) ?? (battery?.kind === "battery" ? battery.scale : undefined);
  return scale ? pointsOf(scale) : [];
}

const comparing = new Set(["==", "!=", "<", "<=", ">", ">=", "in", "includes", "="]);

function pointsOf(scale: s.ScaleSymbol): Candidate[] {
  return [...scale.points, ...scale.missing].map(({ code, label }) => ({ label: String(code), kind: "option", detail: label?.value }));
}

/** The points of a scale that have no label yet. */
function pointsToAdd({ file, context }: Scene): Candidate[] {
  const { block, header } = context.blocks.at(-1)!;
  const scale = block === "scale" ? file.symbols.find(({ name }) => name === header[1]) : undefined;
  if (scale?.kind !== "scale" || context.statement.length > 0) return [];
  const labelled = new Set(scale.points.filter(({ label }) => label).map(({ code }) => code));
  const codes = Array.from({ length: Math.min(scale.hi - scale.lo + 1, 100) }, (_, i) => scale.lo + i);
  return codes.filter((code) => !labelled.has(code)).map((code) => ({ label: String(code), kind: "option", about: "A point without a label", snippet: `${code} "$1"` }));
}

// ---------------------------------------------------------------- mappings and translations

function mappingModel({ file }: Scene, name: string | undefined): s.ModelSymbol | undefined {
  const model = name === undefined ? undefined : file.scope.getMapped(name);
  return model?.kind === "model" ? model : undefined;
}

function modelParts(model: s.ModelSymbol | undefined): Candidate[] {
  if (!model) return [];
  return [...model.dimensions.values()].map(({ name, decl }) => ({
    label: name, kind: "dimension", detail: decl.text?.value, symbol: { file: model.file, name: model.name, part: name },
  }));
}

function mappedFrom(scene: Scene): readonly Candidate[] {
  const header = scene.context.blocks.at(-1)?.header ?? [];
  if (header[1] !== "to") return modelParts(mappingModel(scene, header[1]));
  const { instrument } = scene;
  return instrument ? [...instrument.dimensions, ...instrument.items].map((member) => fromMember(instrument, member, member.kind === "item" ? 1 : 0)) : [];
}

function mappedTo(scene: Scene): readonly Candidate[] {
  const header = scene.context.blocks.at(-1)?.header ?? [];
  return modelParts(mappingModel(scene, header[header.indexOf("to", 1) + 1]));
}

/** The declaration that the translation around the place translates, and its language. */
export function translationAt({ program, file, context }: Scene): { symbol: s.TopSymbol; language: string } | undefined {
  const header = context.blocks.find(({ block }) => block === "translation")?.header ?? [];
  const of = header.indexOf("of");
  const name = header[of + 1];
  if (of < 0 || name === undefined) return undefined;
  const importers = [...program.files.values()].filter(({ parsed }) => parsed.imports.some((other) => other.file === file.parsed.file));
  const symbol = [file, ...importers].map(({ scope }) => scope.get(name)).find((found) => found !== undefined);
  return symbol && { symbol, language: header.slice(1, of).join("") };
}

function keys(scene: Scene): Candidate[] {
  const found = translationAt(scene);
  if (!found) return [];
  const translatedTexts = found.symbol.translations.get(found.language);
  const list: Candidate[] = [];
  eachText(found.symbol, (text, first, second) => {
    const key = writtenKey(first, second);
    if (key === "" || translatedTexts?.has(text)) return;
    list.push({ label: key, kind: "key", detail: text.value, snippet: `${key.replace(/\.([^.]*\W.*)$/, '."$1"')} "$1"` });
  });
  return list;
}

function keyParts(scene: Scene): Candidate[] {
  const first = scene.context.statement.at(-2);
  return keys(scene).filter(({ label }) => label.startsWith(`${first}.`)).map(({ label, detail, kind }) => ({ label: label.slice(first!.length + 1), detail, kind }));
}
