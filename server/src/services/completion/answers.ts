/** Answers: in conditions, in the formulas of scores, and in tests. */

import type * as s from "../../semantics/symbols.ts";
import { fromMember, type Candidate, type Scene } from "./candidate.ts";

export function answersOf(instrument: s.InstrumentSymbol): Candidate[] {
  return [
    ...instrument.questions.map((question) => fromMember(instrument, question)),
    ...instrument.items.map((item) => fromMember(instrument, item, 1)),
  ];
}

export const functions: readonly Candidate[] = [
  ["mean", "The mean of the values"], ["sum", "The sum of the values"], ["min", "The smallest value"], ["max", "The largest value"],
  ["count", "How many values there are"],
].map(([name, about]) => ({ label: name!, kind: "function", about: about!, snippet: `${name}($1)`, rank: 1 }));

export function operands({ instrument, context }: Scene): Candidate[] {
  if (!instrument) return [];
  const own = context.statement[1];
  const numbers = instrument.questions.filter(({ type }) => type && ["number", "scale", "share"].includes(type.kind));
  return [...instrument.batteries, ...instrument.scores.filter(({ name }) => name !== own), ...numbers].map((member) => fromMember(instrument, member));
}

/** What may follow the dot after a name. */
export function partsOf({ instrument }: Scene, name: string | undefined): Candidate[] {
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

/** The points of a scale that have no label yet. */
export function pointsToAdd({ file, context }: Scene): Candidate[] {
  const { block, header } = context.blocks.at(-1)!;
  const scale = block === "scale" ? file.symbols.find(({ name }) => name === header[1]) : undefined;
  if (scale?.kind !== "scale" || context.statement.length > 0) return [];
  const labelled = new Set(scale.points.filter(({ label }) => label).map(({ code }) => code));
  const codes = Array.from({ length: Math.min(scale.hi - scale.lo + 1, 100) }, (_, i) => scale.lo + i);
  return codes.filter((code) => !labelled.has(code)).map((code) => ({ label: String(code), kind: "option", about: "A point without a label", snippet: `${code} "$1"` }));
}
