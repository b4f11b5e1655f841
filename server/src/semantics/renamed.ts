/** An instrument as it would be if some of its declarations had another name: to see what its columns would be called. */

import type * as s from "./symbols.ts";

/**
 * A copy with other names of members, and of the options that its questions offer. What the names of columns are not made of is left as it is.
 *
 * @param nodes the declarations that get the name
 */
export function renamedIn(instrument: s.InstrumentSymbol, nodes: ReadonlySet<object>, name: string): s.InstrumentSymbol {
  const named = <Each extends { readonly name: string; readonly decl: object; readonly round?: s.Round }>(symbol: Each): Each => {
    if (!symbol.round) return nodes.has(symbol.decl) ? { ...symbol, name } : symbol;
    const own = nodes.has(symbol.decl) ? name : symbol.name.slice(symbol.round.name.length + 1);
    return { ...symbol, name: `${roundCalled(symbol.round, nodes, name)}_${own}` };
  };
  const codeOf = ({ round, code, decl }: s.BatterySymbol): string => {
    const own = decl.code || !nodes.has(decl) ? code.slice(round ? round.name.length + 1 : 0) : name;
    return round ? `${roundCalled(round, nodes, name)}_${own}` : own;
  };
  return {
    ...instrument,
    batteries: instrument.batteries.map((battery) => ({
      ...named(battery),
      code: codeOf(battery),
      items: battery.items.map(named),
    })),
    questions: instrument.questions.map((question) => ({ ...named(question), type: typeWith(question.type, named) })),
    scores: instrument.scores.map((score) => ({ ...named(score), value: valueWith(score.value, named) })),
  };
}

/** What the names of a round begin with where some declarations are called otherwise: the option that it is about, or its repeat. */
export function roundCalled({ name, label, repeat }: s.Round, nodes: ReadonlySet<object>, newName: string): string {
  if (label.kind === "option") return nodes.has(label.option.decl) ? newName : name;
  return nodes.has(repeat.decl) ? `${newName}${label.value}` : name;
}

type Named = <Each extends { readonly name: string; readonly decl: object; readonly round?: s.Round }>(symbol: Each) => Each;

function typeWith(type: s.BoundQuestionType | undefined, named: Named): s.BoundQuestionType | undefined {
  if (!type) return undefined;
  if ("options" in type) return { ...type, options: type.options.map(named) };
  return "dimensions" in type ? { ...type, dimensions: type.dimensions.map(named) } : type;
}

function valueWith(value: s.Typed | undefined, named: Named): s.Typed | undefined {
  if (value?.shape.kind === "items") return { ...value, shape: { ...value.shape, items: value.shape.items.map(named) } };
  if (value?.shape.kind !== "dimensions") return value;
  return { ...value, shape: { ...value.shape, dimensions: value.shape.dimensions.map(named) } };
}
