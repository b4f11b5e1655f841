/** What can be named at each kind of place. */

import { message } from "../../messages/message.ts";
import { recordNames } from "../../semantics/bindInstrument.ts";
import { answersOf, chosenElsewhere, comparedParts, functionsAt, numbers, operandParts, operands, partsOf, values } from "./answers.ts";
import { fromMember, word, type Candidate, type Scene } from "./candidate.ts";
import { lookNames } from "../../checks/rules/looks.ts";
import { categories, pointed } from "./cells.ts";
import { attributes, comparedBatteries, missingDimensions, newItems, shown, shownItems, wordings } from "./items.ts";
import type { QuestionSymbol } from "../../semantics/symbols.ts";
import { checks, languages, topNames, translated } from "./tops.ts";
import { keyParts, keys, mappedFrom, mappedTo } from "./translations.ts";

type Maker = (scene: Scene) => readonly Candidate[];

/** By what the slots of the table of statements are of. Names that are new, numbers and texts have no candidates, except where one can be proposed. */
const makers: Readonly<Record<string, Maker>> = {
  library: ({ host }) => Object.keys(host.library).map((file) => word(file.replace(/\.ukur$/, ""), "file")),
  scale: (scene) => topNames(scene, "scale"),
  choices: (scene) => [...topNames(scene, "choices"), ...chosenElsewhere(scene)],
  recorded: ({ context }) => recordNames.filter((name) => !context.statement.includes(name)).map((name) => word(name)),
  model: (scene) => topNames(scene, "model"),
  mappedFrom: (scene) => topNames(scene, "model"),
  mappedTo: (scene) => topNames(scene, "model"),
  translated,
  language: languages,
  check: checks,
  certainty: () => ["high", "medium", "low"].map((name) => word(name)),
  strength: () => [
    { ...word("same"), about: message("proposals.same") },
    { ...word("overlaps"), about: message("proposals.overlaps") },
    { ...word("analogue"), about: message("proposals.analogue") },
    { ...word("none"), about: message("proposals.none") },
  ],
  compared: () => ["expectation", "perception", "importance", "minimum", "desired"].map((name) => word(name)),
  dimension: ({ instrument }) => (instrument ? instrument.dimensions.map((member) => fromMember(instrument, member)) : []),
  battery: ({ instrument }) => (instrument ? instrument.batteries.map((member) => fromMember(instrument, member)) : []),
  wording: wordings,
  attribute: attributes,
  newCode: ({ context }) => [word((context.statement[1] ?? "P").charAt(0).toUpperCase())],
  newDimension: missingDimensions,
  newBattery: comparedBatteries,
  newTopic: () => [{ label: "topic", kind: "topic", about: message("proposals.topic"), snippet: '${1:topic} "$2"' }],
  newItem: newItems,
  newOption: () => [{ label: "option", kind: "option", about: message("proposals.option"), snippet: '${1:name} ${2:1} "$3"' }],
  newBand: () => [{ label: "band", kind: "option", about: message("proposals.band"), snippet: '"${1:A}" ${2:3}..${3:5} "$4"' }],
  num: numbers,
  shown,
  shownItem: shownItems,
  item: ({ instrument }) => (instrument ? instrument.items.map((member) => fromMember(instrument, member)) : []),
  look: () => lookNames.map((name) => word(name)),
  repeated: (scene) => [...(scene.instrument?.questions ?? []).flatMap(listed(scene.instrument)), ...topNames(scene, "choices")],
  count: ({ instrument }) =>
    (instrument?.questions ?? []).flatMap((question) => (question.type?.kind === "number" ? fromMember(instrument!, question) : [])),
  subject: ({ instrument, context: { statement } }) => {
    // A question or an item that looks at itself would never be asked.
    const own = statement[0] === "question" ? statement[1] : statement[0];
    return instrument ? answersOf(instrument).filter(({ label }) => label !== own) : [];
  },
  part: (scene) => comparedParts(scene, scene.context.statement.at(-2)),
  value: values,
  operand: operands,
  operandPart: operandParts,
  function: functionsAt,
  pointed: pointed,
  category: categories,
  newCategory: categories,
  answered: ({ instrument, context }) => {
    if (!instrument) return [];
    if (context.statement[0] === "expect") return instrument.scores.map((score) => fromMember(instrument, score));
    return [...instrument.batteries.map((battery) => fromMember(instrument, battery)), ...answersOf(instrument)];
  },
  answeredPart: (scene) => partsOf(scene, scene.context.statement.at(-2)),
  answer: (scene) => [...values(scene), { ...word("missing"), about: message("proposals.noAnswer"), rank: 1 }],
  from: mappedFrom,
  to: mappedTo,
  key: keys,
  keyPart: keyParts,
};

/** A question that has options, with whether they are chosen among. */
const listed =
  (instrument: Scene["instrument"]) =>
  (question: QuestionSymbol): Candidate[] => {
    const { type, name } = question;
    if (!instrument || !type || !("options" in type)) return [];
    const candidate = fromMember(instrument, question);
    return [type.kind === "any" ? { ...candidate, label: `${name} chosen`, snippet: `${name} chosen` } : candidate];
  };

/** The candidates of a kind of place. */
export function candidatesOf(slot: string, scene: Scene): readonly Candidate[] {
  return Object.hasOwn(makers, slot) ? makers[slot]!(scene) : [];
}
