/** Answers: in conditions, in the formulas of scores, and in tests. */

import { codesOf } from "../../semantics/bindLists.ts";
import { type AnyMessage, message } from "../../messages/message.ts";
import { functionNames } from "../../semantics/functions.ts";
import { descriptionOf, optionsOf } from "../../semantics/questionKinds.ts";
import { resultParts } from "../../semantics/variables.ts";
import type * as s from "../../semantics/symbols.ts";
import { fromMember, type Candidate, type Scene } from "./candidate.ts";

/** The answers that a condition can look at. */
export function answersOf(instrument: s.InstrumentSymbol): Candidate[] {
  return [
    ...[...instrument.givens, ...instrument.questions].map((question) => fromMember(instrument, question)),
    ...instrument.items.map((item) => fromMember(instrument, item, 1)),
  ];
}

/** What was chosen in the questions that have boxes, which another question can offer. */
export function chosenElsewhere({ instrument, context }: Scene): Candidate[] {
  if (!instrument || context.statement[0] !== "question") return [];
  const own = context.statement[1];
  return instrument.questions
    .filter(({ name, type }) => type?.kind === "any" && name !== own)
    .map((question) => ({ ...fromMember(instrument, question), label: `${question.name} chosen`, rank: 1 }));
}

const functions: readonly Candidate[] = functionNames.map((name) => ({
  label: name,
  kind: "function",
  about: message(`proposals.${name}`),
  snippet: `${name}($1)`,
  rank: 1,
}));

/** Kano's table is called like a function. */
const kano: Candidate = {
  label: "kano",
  kind: "function",
  about: message("proposals.kano"),
  snippet: "kano(${1:functional}, ${2:dysfunctional})",
  rank: 1,
};

/** What a formula is of: in a condition single answers, elsewhere what a score is calculated from. Behind a sign, first what an answer can be. */
export function operands(scene: Scene): Candidate[] {
  const { instrument, context } = scene;
  if (!instrument) return [];
  const { statement } = context;
  const isCompared = comparing.has(statement.at(-1) ?? "");
  const other = comparesAnswers(statement) ? answersAndScores(instrument, ownOf(statement)) : calculable(instrument, statement[1]);
  if (!isCompared) return other;
  const can = values(scene);
  if (isOfOptions(scene)) return can;
  return can.length === 0 ? other : [...can, ...other.map((each) => ({ ...each, rank: 2 }))];
}

/** Functions, where not an option is asked for. */
export function functionsAt(scene: Scene): readonly Candidate[] {
  return comparing.has(scene.context.statement.at(-1) ?? "") && isOfOptions(scene) ? [] : [...functions, kano];
}

/** Whether what is compared is an answer that goes by a name. */
function isOfOptions(scene: Scene): boolean {
  return optionsBefore(scene).length > 0;
}

/** Who cannot be asked for in a condition: the question or the item on which it stands. A rule for an answer does look at its own. */
function ownOf(statement: readonly string[]): string | undefined {
  if (statement.findLast((word) => word === "when" || word === "check") === "check") return undefined;
  return statement[0] === "question" ? statement[1] : statement[0];
}

function answersAndScores(instrument: s.InstrumentSymbol, own: string | undefined): Candidate[] {
  const numbers = instrument.scores.filter(({ value }) => value?.shape.kind === "number");
  return [...answersOf(instrument).filter(({ label }) => label !== own), ...numbers.map((score) => fromMember(instrument, score, 1))];
}

function calculable(instrument: s.InstrumentSymbol, own: string | undefined): Candidate[] {
  const numbers = instrument.questions.filter(isNumber);
  // Comparisons, points and tables take the names of answers.
  const compared = instrument.questions.filter(({ type }) => type?.kind === "one" || type?.kind === "any");
  return [
    ...[...instrument.batteries, ...instrument.scores.filter(({ name }) => name !== own), ...numbers].map((member) =>
      fromMember(instrument, member),
    ),
    ...[...instrument.repeats, ...compared].map((member) => fromMember(instrument, member, 2)),
  ];
}

function isNumber(question: s.QuestionSymbol): boolean {
  return question.type !== undefined && !descriptionOf(question)!.whyNotNumeric;
}

/** Whether the place is in a condition, and in no function of it, which would take lists. */
function comparesAnswers(statement: readonly string[]): boolean {
  const start = statement.findLastIndex((word) => word === "when" || word === "check");
  const open: boolean[] = [];
  for (let at = Math.max(start, 0); at < statement.length; at++) {
    if (statement[at] === "(") open.push(functionNames.some((name) => name === statement[at - 1]));
    else if (statement[at] === ")") open.pop();
  }
  return start >= 0 && !open.includes(true);
}

/** What may follow a dot in a formula. */
export function operandParts(scene: Scene): Candidate[] {
  const { instrument, context } = scene;
  const name = context.statement.at(-2);
  const member = instrument?.members.get(name ?? "");
  if (comparesAnswers(context.statement) && member?.kind !== "score") return comparedParts(scene, name);
  return instrument && member?.kind === "repeat" ? ofRounds(member, instrument) : partsOf(scene, name);
}

/** What a function can go over the rounds of. */
function ofRounds({ rounds: [first] }: s.RepeatSymbol, instrument: s.InstrumentSymbol): Candidate[] {
  return [...(first?.own ?? [])].flatMap(([label, own]) =>
    own.kind === "score" || (own.kind === "question" && (isNumber(own) || own.type?.kind === "one"))
      ? { ...fromMember(instrument, own), label }
      : [],
  );
}

/** What may follow the dot after a name in a formula or a test: of a battery the dimensions, which are lists, before the items. */
export function partsOf({ instrument }: Scene, name: string | undefined): Candidate[] {
  const member = name === undefined ? undefined : instrument?.members.get(name);
  if (!instrument || !member) return [];
  switch (member.kind) {
    case "battery": {
      const asked = new Set(member.items);
      const dimensions = instrument.dimensions.filter(({ items }) => items.some((item) => asked.has(item)));
      return [
        ...dimensions.map((dimension) => fromMember(instrument, dimension)),
        ...member.items.map((item) => fromMember(instrument, item, 1)),
      ];
    }
    case "item":
      return member.batteries.map((battery) => fromMember(instrument, battery));
    case "score":
      return resultParts(member).map((part) => fromMember(instrument, part));
    case "question": {
      const parts = descriptionOf(member)?.parts ?? [];
      return parts.map((part) => ("code" in part ? fromOption(part) : fromMember(instrument, part)));
    }
    default:
      return [];
  }
}

/** What may follow the dot after a name in a condition, which compares single answers. */
export function comparedParts(scene: Scene, name: string | undefined): Candidate[] {
  return partsOf(scene, name).filter(({ kind }) => kind !== "dimension");
}

function fromOption({ name, code, label }: s.OptionSymbol): Candidate {
  return { label: name, kind: "option", detail: `${code} ${label?.value ?? ""}`.trim() };
}

/** The options of the question that stands before the last sign. */
function optionsBefore(scene: Scene): readonly s.OptionSymbol[] {
  const [question] = subjectBefore(scene);
  return question?.kind === "question" ? optionsOf(question) : [];
}

/** What the name before the place can be compared with: its options, or a number. After a name of a test, what it is given. */
export function comparisons(scene: Scene): Candidate[] {
  const { statement } = scene.context;
  const isTest = statement[0] === "given" || statement[0] === "expect";
  const [member] = subjectBefore({ ...scene, context: { ...scene.context, statement: [...statement, "=="] } });
  const type = member?.kind === "question" ? member.type : undefined;
  const sign = (label: string, about: AnyMessage, rank: number): Candidate => ({
    label,
    kind: "word",
    about,
    snippet: `${label} $1`,
    rank,
  });
  if (isTest) return [sign("=", message("proposals.equals"), 0)];
  const each = (before: string, about: AnyMessage, rank: number): Candidate[] =>
    type && "options" in type ? type.options.map(({ name }) => ({ label: `${before} ${name}`, kind: "option", about, rank })) : [];
  switch (type?.kind) {
    case "one":
      return [
        ...each("==", message("proposals.thisAnswer"), 0),
        ...each("!=", message("proposals.anotherAnswer"), 1),
        { label: "in", kind: "word", about: message("keywords.in"), snippet: "in ($1)", rank: 2 },
      ];
    case "any":
      return each("includes", message("keywords.includes"), 0);
    case "text":
    case "date":
    case "time":
    case "place":
    case "file":
      return [];
    default:
      return [
        sign("==", message("proposals.thisNumber"), 0),
        sign("!=", message("proposals.anotherNumber"), 0),
        sign(">=", message("proposals.orMore"), 0),
        sign("<=", message("proposals.orLess"), 0),
        sign(">", message("proposals.more"), 0),
        sign("<", message("proposals.less"), 0),
      ];
  }
}

/** What is compared: a member of the instrument, and the one after its dot. */
function subjectBefore({ instrument, context: { statement } }: Scene): [s.MemberSymbol | undefined, s.MemberSymbol | undefined] {
  const sign = statement.findLastIndex((each) => comparing.has(each));
  const dotted = statement[sign - 2] === ".";
  const named = (name: string | undefined) => (name === undefined ? undefined : instrument?.members.get(name));
  if (!dotted) return [named(statement[sign - 1]), undefined];
  const first = named(statement[sign - 3]);
  return first?.kind === "repeat" ? [first.rounds[0]?.own.get(statement[sign - 1]!), undefined] : [first, named(statement[sign - 1])];
}

/** The answers that the subject before the sign can have. */
export function values(scene: Scene): Candidate[] {
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

export const comparing: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">=", "in", "includes", "="]);

function pointsOf(scale: s.ScaleSymbol): Candidate[] {
  return [...scale.points, ...scale.missing].map(({ code, label }) => ({ label: String(code), kind: "option", detail: label?.value }));
}

/** The ends of a new scale, as a declaration has them after its title. */
const newScales: readonly Candidate[] = [
  [1, 5],
  [1, 7],
  [0, 10],
  [1, 4],
].map(([lo, hi]) => ({
  label: `${lo}..${hi} { … }`,
  kind: "option",
  about: message("proposals.scale"),
  snippet: `${lo}..${hi} {\n\t${lo} "$1"\n\t${hi} "$2"\n}`,
}));

/** Numbers that can be proposed: the limits of a new scale, its points that have no label yet, the points of a share. */
export function numbers({ file, context }: Scene): readonly Candidate[] {
  const { block, header } = context.blocks.at(-1)!;
  const { statement } = context;
  if (block === "file" && statement[0] === "scale" && !statement.includes("..") && statement.at(-1) !== "-") return newScales;
  if (statement.at(-1) === "share") return [{ label: "100 across dimensions", kind: "option", about: message("keywords.share") }];
  const scale = block === "scale" ? file.symbols.find(({ name }) => name === header[1]) : undefined;
  if (scale?.kind !== "scale" || context.statement.length > 0) return [];
  const labelled = new Set(scale.points.filter(({ label }) => label).map(({ code }) => code));
  return codesOf(scale.codes ? scale : { ...scale, hi: Math.min(scale.hi, scale.lo + 99) })
    .filter((code) => !labelled.has(code))
    .map((code) => ({ label: String(code), kind: "option", about: message("proposals.point"), snippet: `${code} "$1"` }));
}
