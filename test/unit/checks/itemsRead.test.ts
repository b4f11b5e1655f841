import assert from "node:assert/strict";
import { Items } from "../../../server/src/checks/items/items.ts";
import type { Rule } from "../../../server/src/checks/rule.ts";
import { rules } from "../../../server/src/checks/rules.ts";
import { earlierNames } from "../../../server/src/checks/rules/earlierNames.ts";
import { standard } from "../../../server/src/configuration/configuration.ts";
import type { Diagnostic } from "../../../server/src/diagnostics/diagnostic.ts";
import { catalogue } from "../../../server/src/findings/catalogue.ts";
import { codes, type Code } from "../../../server/src/findings/codes.ts";
import type { Entry } from "../../../server/src/findings/entry.ts";
import { sampleTexts } from "../../../server/src/library/samples.ts";
import type { Program } from "../../../server/src/semantics/program.ts";
import { Report } from "../../../server/src/semantics/report.ts";
import type { InstrumentSymbol, ItemSymbol } from "../../../server/src/semantics/symbols.ts";
import { programOf } from "../../support/compile.ts";
import { dictionaries } from "../../support/findings.ts";

/** What is the same as long as the frame of an instrument is, and its items are where they were. */
const ofFrame = new Set(["kind", "name", "scale", "when", "start", "end"]);

/** It reads of the others that they have no earlier names, which is what its fact says of them. */
const asTheFactSays: ReadonlySet<Rule> = new Set([earlierNames]);

/** The rules that read what an item says, though none of the facts that they ask for has found anything in it. */
function readersPastFacts(instrument: InstrumentSymbol, program: Program): string[] {
  const read = new Set<ItemSymbol>();
  for (const item of instrument.items) {
    const { decl } = item;
    const watched = new Proxy(decl, {
      get: (target, key) => {
        if (typeof key === "string" && !ofFrame.has(key)) read.add(item);
        return Reflect.get(target, key) as unknown;
      },
    });
    Object.assign(item, { decl: watched });
  }
  const items = new Items();
  items.update(instrument, program.translations.of(instrument), standard, dictionaries);
  const { parsed } = program.files.get(instrument.file)!;
  const textOf = (file: string) => program.files.get(file)?.parsed.text ?? "";
  const known = { translations: program.translations, configuration: standard, dictionaries, textOf, items };
  return rules.flatMap((rule) => {
    const found: Diagnostic[] = [];
    read.clear();
    const asked = items.askedBy(() => rule.items?.(instrument, new Report(parsed, found), known));
    // A rule that has found something is asked again anyway, and so is one that asks for no fact, or for every item.
    if (found.length > 0 || asked.size === 0 || asked.has(-1) || asTheFactSays.has(rule)) return [];
    const past = items.rows.find(({ item, values }) => read.has(item) && [...asked].every((fact) => values[fact] === undefined));
    return past ? [`${rule.items!.toString().slice(0, 200)}`] : [];
  });
}

/** Of it, a fact has found something, and the rule nothing. */
const named = `import scales
instrument a "A" {
  battery b "How much do you agree?" scale agree5
  dimension staff "Staff" { S1 "The clerk at the desk is polite" S2 "They answer questions" S3 "It was easy to find the desk" }
}
`;

const entries: Readonly<Record<Code, Entry>> = catalogue;

describe("rules about items", () => {
  it("read no words of items but those of which the facts that they ask for have found something, or are asked again", async () => {
    const texts = codes.flatMap((code) => {
      const { wrong, right, beside = {} } = entries[code];
      return [wrong, right].flatMap((text) => (text === undefined ? [] : { files: { ...beside, "a.ukur": text }, path: "a.ukur" }));
    });
    const samples = Object.keys(sampleTexts).filter((name) => name.endsWith(".ukur"));
    const past = new Set<string>();
    for (const { files, path } of [
      { files: { "a.ukur": named }, path: "a.ukur" },
      ...texts,
      ...samples.map((path) => ({ files: sampleTexts, path })),
    ]) {
      const program = await programOf(files, path);
      for (const symbol of program.files.get(`/${path}`)!.symbols)
        if (symbol.kind === "instrument") for (const each of readersPastFacts(symbol, program)) past.add(each);
    }
    assert.deepEqual([...past], []);
  });
});
