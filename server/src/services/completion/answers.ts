/** Answers: in conditions, in the formulas of scores, and in tests. */

import { type AnyMessage, message } from "../../messages/message.ts";
import { functionNames } from "../../semantics/functions.ts";
import { descriptionOf, optionsOf } from "../../semantics/questionKinds.ts";
import type * as s from "../../semantics/symbols.ts";
import { fromMember, type Candidate, type Scene } from "./candidate.ts";

/** The answers that a condition can look at. */
export function answersOf(instrument: s.InstrumentSymbol): Candidate[] {
  return [
    ...instrument.questions.map((question) => fromMember(instrument, question)),
    ...instrument.items.map((item) => fromMember(instrument, item, 1)),
  ];
}

export const functions: readonly Candidate[] = functionNames.map((name) => ({
  label: name,
  kind: "function",
  about: message(`proposals.${name}`),
  snippet: `${name}($1)`,
  rank: 1,
}));

export function operands({ instrument, context }: Scene): Candidate[] {
  if (!instrument) return [];
  const own = context.statement[1];
  const numbers = instrument.questions.filter((question) => question.type && !descriptionOf(question)!.whyNotNumeric);
  return [...instrument.batteries, ...instrument.scores.filter(({ name }) => name !== own), ...numbers].map((member) =>
    fromMember(instrument, member),
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
      return member.value?.shape.kind === "dimensions"
        ? member.value.shape.dimensions.map((dimension) => fromMember(instrument, dimension))
        : [];
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
  return dotted ? [named(statement[sign - 3]), named(statement[sign - 1])] : [named(statement[sign - 1]), undefined];
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

const comparing = new Set(["==", "!=", "<", "<=", ">", ">=", "in", "includes", "="]);

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
  const codes = Array.from({ length: Math.min(scale.hi - scale.lo + 1, 100) }, (_, i) => scale.lo + i);
  return codes
    .filter((code) => !labelled.has(code))
    .map((code) => ({ label: String(code), kind: "option", about: message("proposals.point"), snippet: `${code} "$1"` }));
}
