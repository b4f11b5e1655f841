/** The table of statements as an automaton, and the ways through it, word by word. */

import { blocks } from "../../language/statements/blocks.ts";
import { partsOfSlot, type BlockName, type Named, type Part, type Slot } from "../../language/statements/parts.ts";
import { partOf, partOfClause, undecidedClause, type StartsClause, type Statement } from "../../language/statements/statement.ts";

/** What may stand at a place: a word or sign as written, a kind of place, or a block. */
export interface Expected {
  readonly kind: "literal" | "slot" | "block";
  readonly text: string;
  /** A further name of a list without a comma. */
  readonly further: boolean;
  /** It starts a clause that is written once. */
  readonly once: boolean;
  /** What tells whether it starts a clause, where its word alone does not. */
  readonly decided: StartsClause | undefined;
  readonly to: State;
}

interface State {
  readonly steps: Expected[];
  readonly free: State[];
  /** Pieces of the grammar that have a name: where each starts, and where it leads back to. */
  readonly calls: { readonly start: State; readonly back: State }[];
  /** A piece with a name ends here. */
  returns: boolean;
  /** Nothing more is needed after it. */
  end: boolean;
}

/** Where a statement has come to: a state, and where the pieces around it go on. Two that are equal are one. */
export interface Way {
  readonly state: State;
  readonly around: Around | undefined;
}
interface Around {
  readonly back: State;
  readonly around: Around | undefined;
  readonly ways: Map<State, Way>;
  readonly within: Map<State, Around>;
}
export interface Step {
  readonly expected: Expected;
  readonly to: Way;
}

const newState = (): State => ({ steps: [], free: [], calls: [], returns: false, end: false });

const starts = new Map<BlockName, ReadonlySet<Way>>();

/** Where every statement that a block may hold starts. */
export function startsOf(block: BlockName): ReadonlySet<Way> {
  let ways = starts.get(block);
  if (ways === undefined) {
    const start = newState();
    for (const member of blocks[block].members) compile(partOf(member), start, clausesOf(member)).end = true;
    starts.set(block, (ways = closure([wayTo(start, undefined)])));
  }
  return ways;
}

/** The clauses of a statement by their parts, and what their first steps have of their own. Some may be said again: `allow`, and others. */
type Clauses = ReadonlyMap<Part, Pick<Expected, "once" | "decided">>;

function clausesOf(statement: Statement): Clauses {
  const decided = undecidedClause(statement);
  return new Map(
    Object.entries(statement.clauses).map(([field, clause]) => [
      partOfClause(clause),
      { once: field !== "allow" && !clause.many, decided },
    ]),
  );
}

const noClauses: Clauses = new Map();

/** Adds a part behind a state; gives where it ends. */
function compile(part: Part, from: State, clauses: Clauses): State {
  if (typeof part === "string") return step(from, "literal", part);
  switch (part.is) {
    case "slot":
      return slot(part, from);
    case "block":
      return step(from, "block", part.block);
    case "field":
      return compile(part.part, from, clauses);
    case "all": {
      const [first, ...rest] = part.parts;
      const own = clauses.get(part);
      if (own !== undefined && typeof first === "string")
        return rest.reduce((state, each) => compile(each, state, clauses), step(from, "literal", first, own));
      return part.parts.reduce((state, each) => compile(each, state, clauses), from);
    }
    case "oneOf": {
      const end = newState();
      for (const each of part.parts) {
        const start = newState();
        from.free.push(start);
        compile(each, start, clauses).free.push(end);
      }
      return end;
    }
    case "maybe":
    case "any": {
      const start = newState();
      const end = newState();
      from.free.push(start);
      start.free.push(end);
      compile(part.part, start, clauses).free.push(part.is === "any" ? start : end);
      return end;
    }
    case "named": {
      const back = newState();
      from.calls.push({ start: pieceOf(part), back });
      return back;
    }
  }
}

function step(from: State, kind: Expected["kind"], text: string, more: Partial<Expected> = {}): State {
  const to = newState();
  from.steps.push({ kind, text, further: false, once: false, decided: undefined, to, ...more });
  return to;
}

function slot(part: Slot, from: State): State {
  const parts = partsOfSlot(part);
  return parts === undefined ? step(from, "slot", part.of, { further: part.further }) : compile(parts, from, noClauses);
}

const pieces = new Map<Named, State>();

function pieceOf(named: Named): State {
  let start = pieces.get(named);
  if (start === undefined) {
    pieces.set(named, (start = newState()));
    compile(named.part(), start, noClauses).returns = true;
  }
  return start;
}

const outermost = new Map<State, Way>();
const outer = new Map<State, Around>();

function wayTo(state: State, around: Around | undefined): Way {
  const ways = around?.ways ?? outermost;
  let way = ways.get(state);
  if (way === undefined) ways.set(state, (way = { state, around }));
  return way;
}

function within(back: State, around: Around | undefined): Around {
  const known = around?.within ?? outer;
  let inner = known.get(back);
  if (inner === undefined) known.set(back, (inner = { back, around, ways: new Map(), within: new Map() }));
  return inner;
}

const ofOne = new WeakMap<Way, ReadonlySet<Way>>();

/** The ways and all that follow freely from them. Mostly it is one way, and always the same set for it. */
export function closure(ways: readonly Way[]): ReadonlySet<Way> {
  const [only] = ways;
  if (ways.length !== 1 || only === undefined) return closureOf(ways);
  let known = ofOne.get(only);
  if (!known) ofOne.set(only, (known = closureOf(ways)));
  return known;
}

function closureOf(ways: readonly Way[]): ReadonlySet<Way> {
  const all = new Set(ways);
  for (const { state, around } of all) {
    for (const free of state.free) all.add(wayTo(free, around));
    for (const { start, back } of state.calls) all.add(wayTo(start, within(back, around)));
    if (state.returns && around !== undefined) all.add(wayTo(around.back, around.around));
  }
  return all;
}

const known = new WeakMap<ReadonlySet<Way>, readonly Step[]>();

/** The steps on from some ways. The sets of ways are few, and each token asks after one. */
export function stepsOf(ways: ReadonlySet<Way>): readonly Step[] {
  let steps = known.get(ways);
  if (!steps)
    known.set(
      ways,
      (steps = [...ways].flatMap(({ state, around }) => state.steps.map((expected) => ({ expected, to: wayTo(expected.to, around) })))),
    );
  return steps;
}

/** What has to follow a word, one part after another, in the snippet syntax of the protocol. Where there is a choice, it ends. */
export function behind({ text, to }: Expected): string {
  const words = [text];
  let stops = 0;
  for (let ways = closure([wayTo(to, undefined)]); ![...ways].some(({ state }) => state.end || state.returns);) {
    // The hyphen of a code is for whoever needs it.
    const [only, ...others] = stepsOf(ways).filter(({ expected }) => expected.text !== "-");
    if (only === undefined || others.length > 0 || only.expected.kind === "block") break;
    const { kind, text: what } = only.expected;
    words.push(kind === "literal" ? what : what === "text" ? `"$${++stops}"` : `$${++stops}`);
    ways = closure([only.to]);
  }
  return words.join(" ");
}
