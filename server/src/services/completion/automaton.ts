/** Reads the notation of `grammar.ts`, and follows a statement through it, word by word. */

import { grammar, type BlockName } from "./grammar.ts";

/** What may stand at a place: a word or sign as written, a kind of place, or a block. */
export interface Expected {
  readonly kind: "literal" | "slot" | "block";
  readonly text: string;
  /** A further name of a list without a comma. */
  readonly further: boolean;
}

export interface State {
  readonly steps: { readonly expected: Expected; readonly to: State }[];
  readonly free: State[];
  /** Nothing more is needed after it. */
  end: boolean;
}

const newState = (): State => ({ steps: [], free: [], end: false });

/** The start of every statement that a block may hold. */
export const startOf: Readonly<Record<BlockName, State>> = Object.fromEntries(
  Object.entries(grammar).map(([block, statements]) => [block, compile(`( ${statements.join(" | ")} )`)]),
) as Record<BlockName, State>;

function compile(notation: string): State {
  const symbols = notation.match(/"[^"]+"|<\w+>|\+?\w+|[[\]{}()|]/g)!;
  let next = 0;
  const start = newState();
  choice(start).end = true;
  return start;

  function choice(from: State): State {
    const end = newState();
    for (;;) {
      sequence(from).free.push(end);
      if (symbols[next] !== "|") return end;
      next++;
    }
  }

  function sequence(from: State): State {
    let at = newState();
    from.free.push(at);
    while (next < symbols.length && !"|)]}".includes(symbols[next]!)) at = part(at);
    return at;
  }

  function part(from: State): State {
    const symbol = symbols[next++]!;
    if (symbol === "(" || symbol === "[" || symbol === "{") {
      const end = choice(from);
      next++;
      if (symbol === "[") from.free.push(end);
      if (symbol !== "{") return end;
      end.free.push(from);
      const after = newState();
      from.free.push(after);
      return after;
    }
    const to = newState();
    from.steps.push({ expected: expectedOf(symbol), to });
    return to;
  }
}

function expectedOf(symbol: string): Expected {
  if (symbol.startsWith('"')) return { kind: "literal", text: symbol.slice(1, -1), further: false };
  if (symbol.startsWith("<")) return { kind: "block", text: symbol.slice(1, -1), further: false };
  return { kind: "slot", text: symbol.replace("+", ""), further: symbol.startsWith("+") };
}

const ofOne = new WeakMap<State, ReadonlySet<State>>();

/** The states and all that follow freely from them. Mostly it is one state, and always the same set for it. */
export function closure(states: readonly State[]): ReadonlySet<State> {
  const [only] = states;
  if (states.length !== 1 || only === undefined) return closureOf(states);
  let known = ofOne.get(only);
  if (!known) ofOne.set(only, (known = closureOf(states)));
  return known;
}

function closureOf(states: readonly State[]): ReadonlySet<State> {
  const all = new Set(states);
  for (const state of all) for (const free of state.free) all.add(free);
  return all;
}
