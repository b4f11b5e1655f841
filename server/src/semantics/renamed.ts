/** An instrument as it would be if some of its declarations had another name: to see what its columns would be called. */

import type * as s from "./symbols.ts";

/**
 * A copy with other names of members, and of the options that its questions offer. What the names of columns are not made of is left as it is.
 *
 * @param nodes the declarations that get the name
 */
export function renamedIn(instrument: s.InstrumentSymbol, nodes: ReadonlySet<object>, name: string): s.InstrumentSymbol {
  const named = <Each extends { readonly name: string; readonly decl: object }>(symbol: Each): Each =>
    nodes.has(symbol.decl) ? { ...symbol, name } : symbol;
  return {
    ...instrument,
    batteries: instrument.batteries.map((battery) => ({
      ...named(battery),
      code: battery.decl.code || !nodes.has(battery.decl) ? battery.code : name,
      items: battery.items.map(named),
    })),
    questions: instrument.questions.map((question) => ({ ...named(question), type: typeWith(question.type, named) })),
    scores: instrument.scores.map((score) => ({ ...named(score), value: valueWith(score.value, named) })),
  };
}

type Named = <Each extends { readonly name: string; readonly decl: object }>(symbol: Each) => Each;

function typeWith(type: s.BoundQuestionType | undefined, named: Named): s.BoundQuestionType | undefined {
  if (!type) return undefined;
  if ("options" in type) return { ...type, options: type.options.map(named) };
  return "dimensions" in type ? { ...type, dimensions: type.dimensions.map(named) } : type;
}

function valueWith(value: s.Typed | undefined, named: Named): s.Typed | undefined {
  if (value?.shape.kind !== "dimensions") return value;
  return { ...value, shape: { ...value.shape, dimensions: value.shape.dimensions.map(named) } };
}
