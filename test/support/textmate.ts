/** Colours a text as an editor does by a TextMate grammar. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { IGrammar, IRawGrammar, StateStack } from "vscode-textmate";

const require = createRequire(import.meta.url);
const { INITIAL, parseRawGrammar, Registry } = require("vscode-textmate") as typeof import("vscode-textmate");
const oniguruma = require("vscode-oniguruma") as typeof import("vscode-oniguruma");

/** A stretch of text and what it is, the widest scope first. */
export interface Scoped {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** Our grammars, and a little of Markdown's: a heading, and the place where the injection goes. */
const texts: Readonly<Record<string, () => string>> = {
  "source.ukur": () => readFileSync("syntaxes/ukur.tmLanguage.json", "utf8"),
  "markdown.ukur.codeblock": () => readFileSync("syntaxes/markdown.tmLanguage.json", "utf8"),
  "text.html.markdown": () => JSON.stringify({ scopeName: "text.html.markdown", patterns: [{ match: "^#.*$", name: "heading.markdown" }] }),
};

let registry: InstanceType<typeof Registry> | undefined;

async function registryOf(): Promise<InstanceType<typeof Registry>> {
  if (registry) return registry;
  await oniguruma.loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")).buffer as ArrayBuffer);
  registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope): Promise<IRawGrammar | null> => (texts[scope] ? parseRawGrammar(texts[scope](), `${scope}.json`) : null),
    getInjections: (scope) => (scope === "text.html.markdown" ? ["markdown.ukur.codeblock"] : undefined),
  });
  return registry;
}

/** The grammar of a scope, ready to use. */
export async function grammarOf(scope: "source.ukur" | "text.html.markdown"): Promise<IGrammar> {
  return (await (await registryOf()).loadGrammar(scope))!;
}

/** The stretches of a text, in order and without a gap but for the line ends. */
export function scopesOf(grammar: IGrammar, text: string): Scoped[] {
  const found: Scoped[] = [];
  let state: StateStack = INITIAL;
  let offset = 0;
  for (const line of text.split("\n")) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    for (const { startIndex, endIndex, scopes } of tokens) {
      found.push({ start: offset + startIndex, end: offset + Math.min(endIndex, line.length), scopes });
    }
    state = ruleStack;
    offset += line.length + 1;
  }
  return found;
}
