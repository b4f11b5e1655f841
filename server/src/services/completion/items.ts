/** Dimensions, items and their topics; what pages can show. */

import { message } from "../../messages/message.ts";
import { fromMember, type Candidate, type Scene } from "./candidate.ts";

/** The dimensions of the measured model that the instrument lacks, as whole declarations for its body. */
export function dimensionsToAdd(scene: Scene): readonly Candidate[] {
  return missingDimensions(scene).map((candidate) => {
    const topics = [...(scene.instrument?.model?.attributes.values() ?? [])].filter(({ dimension }) => dimension.name === candidate.label);
    const prefix = candidate.label.charAt(0).toUpperCase();
    const items = topics.map(({ name }, i) => `\t${prefix}${i + 1} "$${i + 1}" covers ${name}\n`).join("");
    return { ...candidate, label: `dimension ${candidate.label}`, snippet: `dimension ${candidate.label} {\n${items || "\t$1\n"}}` };
  });
}

/** The batteries that the measured model compares and the instrument lacks. */
export function comparedBatteries({ instrument }: Scene): Candidate[] {
  const { model } = instrument ?? {};
  if (!instrument || !model) return [];
  const compared = model.decl.members.flatMap((member) =>
    member.kind === "names" && member.keyword === "compares" ? member.names.map(({ text }) => text) : [],
  );
  return compared
    .filter((name) => !instrument.members.has(name))
    .map((name): Candidate => ({
      label: name,
      kind: "battery",
      detail: model.texts.get("")?.value,
      snippet: `${name} "$1" scale $2 code ${name.charAt(0).toUpperCase()}`,
    }));
}

/** The dimensions of the measured model that the instrument, or the dimension around the place, lacks. */
export function missingDimensions({ instrument, context }: Scene): Candidate[] {
  const { model } = instrument ?? {};
  if (!instrument || !model) return [];
  const parent = context.blocks.filter(({ block }) => block === "dimension").at(-1)?.header[1];
  return [...model.dimensions.values()]
    .filter((dimension) => dimension.parent?.name === parent && !instrument.members.has(dimension.name))
    .map(({ name, decl }) => ({
      label: name,
      kind: "dimension",
      detail: decl.text?.value,
      symbol: { file: model.file, name: model.name, part: name },
    }));
}

/** The topics of the model that no item covers, those of the dimension around the place first. */
export function attributes({ instrument, context }: Scene): Candidate[] {
  const { model } = instrument ?? {};
  if (!instrument || !model) return [];
  const covered = new Set(instrument.items.flatMap((item) => item.covers));
  const dimension = context.blocks.findLast(({ block }) => block === "dimension")?.header[1];
  return [...model.attributes.values()].map((attribute) => ({
    label: attribute.name,
    kind: "topic",
    detail: attribute.decl.text?.value,
    rank: (covered.has(attribute) ? 2 : 0) + (attribute.dimension.name === dimension ? 0 : 1),
    symbol: { file: model.file, name: model.name, part: attribute.name },
  }));
}

/** A next item of the dimension: an empty one, and one for each topic of the model that is not covered. */
export function newItems(scene: Scene): Candidate[] {
  const { instrument, context } = scene;
  if (!instrument || context.statement.length > 1) return [];
  const name = nextName(
    instrument.items,
    context.blocks.findLast(({ block }) => block === "dimension")?.header[1] ?? "",
    instrument.members,
  );
  const topics = attributes(scene).filter(({ rank }) => rank === 0);
  return [
    { label: name, kind: "item", about: message("proposals.item"), snippet: `${name} "$1"` },
    ...topics.map((topic): Candidate => ({
      ...topic,
      label: `${name} covers ${topic.label}`,
      kind: "item",
      snippet: `${name} "$1" covers ${topic.label}`,
    })),
  ];
}

/** The number that a name ends in. More digits than these are none: beyond 2^53, the next number is the same one. */
const numberAtEnd = /(?<!\d)\d{1,15}$/;

/** `R5` after `R4`; the dimension's first letter and 1 where it has no items. */
export function nextName(
  all: readonly { readonly name: string; readonly dimension: { readonly name: string } }[],
  dimension: string,
  taken: { has(name: string): boolean },
): string {
  const items = all.filter((item) => item.dimension.name === dimension);
  const last = (items.findLast(({ name }) => numberAtEnd.test(name)) ?? items.at(-1))?.name ?? dimension.charAt(0).toUpperCase();
  const digits = numberAtEnd.exec(last)?.[0] ?? "";
  const stem = last.slice(0, last.length - digits.length);
  for (let number = Number(digits) + 1; ; number++) {
    const name = `${stem || "Q"}${String(number).padStart(digits.length, "0")}`;
    if (!taken.has(name)) return name;
  }
}

/** The batteries that ask an item, that around the place where none is named, and have no wording there yet. */
export function wordings({ instrument, context }: Scene, name = context.blocks.at(-1)?.header[0]): Candidate[] {
  const item = name === undefined ? undefined : instrument?.members.get(name);
  if (!instrument || item?.kind !== "item") return [];
  const batteries = item.batteries.length > 0 ? item.batteries : instrument.batteries;
  return batteries
    .filter((battery) => !item.decl.wordings.some((wording) => wording.battery?.text === battery.decl.name?.text && wording.text))
    .map((battery) => ({ ...fromMember(instrument, battery), snippet: `${battery.name} "$1"` }));
}

/** Batteries, questions and notes; those that no page shows come first. */
export function shown({ instrument }: Scene): Candidate[] {
  if (!instrument) return [];
  const used = new Set(
    instrument.pages.flatMap((page) =>
      page.shown.map((one) => (one.kind === "question" ? one.question : one.kind === "note" ? one.note : one.battery)),
    ),
  );
  return [...instrument.batteries, ...instrument.questions, ...instrument.notes].map((member) =>
    fromMember(instrument, member, used.has(member) ? 1 : 0),
  );
}

/** The items of the battery before the full stop. */
export function shownItems({ instrument, context }: Scene): Candidate[] {
  const battery = instrument?.members.get(context.statement.at(-2) ?? "");
  return instrument && battery?.kind === "battery" ? battery.items.map((item) => fromMember(instrument, item)) : [];
}
