/** The options that questions are answered with: a list may serve ten thousand questions, and is read and told of once. */

import type { BoundQuestionType, InstrumentSymbol, OptionSymbol, QuestionSymbol } from "../semantics/symbols.ts";

/** A question with options. */
export type Choosing = QuestionSymbol & { readonly type: Extract<BoundQuestionType, { readonly options: unknown }> };

/** The questions with options of an instrument; of those that ask alike with one list, the first. */
export function* eachChoice(
  { questions }: InstrumentSymbol,
  isMeant: (question: QuestionSymbol) => boolean = () => true,
): Iterable<Choosing> {
  const seen = new Map<string, Set<readonly OptionSymbol[]>>();
  for (const question of questions) {
    const { type } = question;
    // What was chosen elsewhere is the list of the other question.
    if (!type || !("options" in type) || type.chosenIn || !isMeant(question)) continue;
    const lists = seen.get(type.kind) ?? new Set();
    if (lists.has(type.options)) continue;
    seen.set(type.kind, lists.add(type.options));
    yield question as Choosing;
  }
}

/** A function of options, and perhaps of something else, that remembers what it found. */
export function ofOptions<K extends object, T>(
  find: (options: readonly OptionSymbol[], by: K) => T,
): (options: readonly OptionSymbol[], by?: K) => T {
  const nothing = {} as K;
  const known = new WeakMap<readonly OptionSymbol[], WeakMap<K, { readonly found: T }>>();
  return (options, by = nothing) => {
    let own = known.get(options);
    if (!own) known.set(options, (own = new WeakMap()));
    let result = own.get(by);
    if (!result) own.set(by, (result = { found: find(options, by) }));
    return result.found;
  };
}
