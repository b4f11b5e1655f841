import assert from "node:assert/strict";
import fc from "fast-check";
import { draws } from "../support/extent.ts";
import { check } from "../../server/src/checks/index.ts";
import { Kept } from "../../server/src/checks/kept.ts";
import type { SourceText } from "../../server/src/diagnostics/sourceText.ts";
import { lower } from "../../server/src/instrument/lower.ts";
import { sampleTexts } from "../../server/src/library/samples.ts";
import { libraryTexts } from "../../server/src/library/texts.ts";
import { parse, reparse, type ParsedFile } from "../../server/src/language/parse.ts";
import { createProgram, type Program } from "../../server/src/semantics/program.ts";
import { namesAt, namesIn, occurrencesOf, type Occurrence } from "../../server/src/semantics/references.ts";
import { link, type Found } from "../../server/src/workspace/link.ts";
import { grafted } from "../support/grafted.ts";
import { visit } from "../support/trees.ts";

const root = "/project";
const main = "a.ukur";

/** Files that hold on to each other, with something of each kind that an item, a score or a translation may name. */
const start: Readonly<Record<string, string>> = {
  "scales.ukur":
    'scale ease "Ease" 1..3 {\n  1 "Hard"\n  2 "So so"\n  3 "Easy"\n}\nscale speed 1..3 {\n  1 "Slow"\n  3 "Fast"\n}\ntranslation id of ease "Kemudahan" {\n  1 "Sulit"\n  3 "Mudah"\n}\n',
  "model.ukur":
    'import servqual\nmodel own "Own" {\n  dimension care "Care" {\n    polite "Politeness"\n    kind_staff "Kind staff"\n  }\n  dimension pace "Pace" {\n    waiting "Waiting"\n  }\n}\nmapping own to servqual {\n  care -> empathy same\n}\n',
  "a.ukur": `import "./scales.ukur"
import "./model.ukur"
import "./a.id.ukur"

/// Asked at the counter.
instrument a "A {service}" {
  languages en, id
  required
  allow few-items because "It is short."
  measures own
  term service "the desk"
  battery p "How was it?" scale ease code P
  battery w "How much did you want it?" scale ease code W
  dimension care "Care" {
    C1 "They are polite" covers polite { w "They should be polite" }
    C2 "They are kind, {service}" covers kind_staff { w "They should be kind" }
    C3 "They listen" only p when C1.p >= 2 and used == yes
  }
  dimension pace "Pace" definition "How fast it is" {
    dimension queue "Queue" {
      Q1 "The queue is short" reverse covers waiting { w "It should be short" }
    }
    S1 "It is fast" scale speed { w "It should be fast at {service}" }
  }
  question used "Did you use it?" one of { yes 1 "Yes" no 2 "No" }
  question age "How old are you?" number 15..99 unit "years" when used == yes
  page first "First" { used age }
  page second "Second" when used == yes { p of care w }
  page third when S1.p >= 2 { p of pace }
  score result "Result" = mean(p)
  score gap "Gap" = mean(p.care - w.care) per dimension
  score grade = result bands { "low" 1..2 "Low" "high" 2.01..3 "High" }
  mapping to servqual { care -> empathy same C1 -> assurance overlaps }
  test "all" { given p = 3 w = 2 C3 = 3 used = yes expect result = 3 grade = "high" }
}
translation id of a "A, {service}" {
  p "Bagaimana?"
  C1 "Mereka sopan"
  C1.w "Seharusnya sopan"
  Q1.w "Seharusnya singkat"
  used.yes "Ya"
}
scale wide 1..9 { 1 "Low" 9 "High" }
instrument c "C" {
  battery b "B" scale wide
  dimension x { X1 "one" X2 "two" { b "two!" } }
}
`,
  "a.id.ukur": 'translation id of a {\n  C2 "Mereka baik"\n  C2.w "Seharusnya baik"\n  result "Hasil"\n}\n',
  "a.ms.ukur": 'import "./a.ukur"\ntranslation id of c {\n  X1 "satu"\n  X2.b "dua"\n}\n',
  "d.ukur": '/// Said above.\ninstrument d "D" {\n  battery b "B" scale agree5\n  dimension x { D1 "one" D2 "two" }\n}\n',
  "desk.ukur": sampleTexts["desk/desk.ukur"]!,
  "desk.id.ukur": sampleTexts["desk/desk.id.ukur"]!,
};
const names = Object.keys(start);
const paths = names.map((name) => `${root}/${name}`);

interface Edit {
  readonly file: string;
  readonly kind: "insert" | "replace" | "line" | "move" | "swap" | "back" | "turn";
  readonly at: number;
  readonly length: number;
  readonly to: number;
  readonly insert: string;
}

const words = "p w care pace C1 C2 C3 S1 Q1 ease speed own polite used result gap a c wide yes".split(" ");
const insertions = [
  'x|e| |1|\n|}|{|"| // |///|\n  /// said\n|{service}| reverse| optional| scale speed| scale ease| scale agree5| scale 1-5'.split("|"),
  ' covers waiting| only w| { p "How?" }|\n  N1 "new"\n|\n  C1 "again"\n| import "./scales.ukur"\n| import scales\n'.split("|"),
  '\nscale ease 1..2 { 1 "No" 2 "Yes" }\n|\ntranslation id of c { X1 "dua" }\n'.split("|"),
].flat();

const edit: fc.Arbitrary<Edit> = fc.record({
  file: fc.oneof({ weight: 5, arbitrary: fc.constant(main) }, { weight: 4, arbitrary: fc.constantFrom(...names) }),
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant("insert" as const) },
    { weight: 6, arbitrary: fc.constant("replace" as const) },
    { weight: 3, arbitrary: fc.constantFrom("line" as const, "move" as const, "swap" as const) },
    { weight: 3, arbitrary: fc.constant("back" as const) },
  ),
  at: fc.nat(),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat({ max: 4 }) }),
  to: fc.nat(),
  insert: fc.constantFrom(...insertions),
});

/** Edits after which something else is so, far from them: what is written, and what comes in its place. */
const turns: readonly (readonly [file: string, from: string, to: string])[] = [
  [main, 'fast" scale speed', 'fast" scale wide'],
  [main, 'fast" scale speed', 'fast"'],
  [main, 'listen" only p', 'listen" only w'],
  [main, 'listen" only p', 'listen"'],
  [main, "covers polite {", "covers waiting {"],
  [main, '{ w "They should be polite" }', ""],
  [main, '{ w "They should be kind" }', '{ w "They should be kind" p "They are" }'],
  [main, '{ w "It should be short" }', '{ x "It should be short" }'],
  [main, 'C1 "They are polite"', 'C1 "They are polite, always"'],
  [main, 'C1 "They are polite"', 'C4 "They are polite"'],
  [main, 'C1 "They are polite"', 'C2 "They are polite"'],
  [main, 'dimension queue "Queue"', 'dimension queue "The queue"'],
  [main, 'dimension queue "Queue"', 'dimension line "Queue"'],
  [main, "scale ease code W", "scale speed code W"],
  [main, "scale ease code W", "scale ease code P"],
  [main, "How was it?", "How was {service}?"],
  [main, '  used.yes "Ya"', '  used.yes "Ya"\n  C3.w "Seharusnya"'],
  [main, '  used.yes "Ya"', '  C1 "Sopan"\n  used.yes "Ya"'],
  [main, "p of care w", "w p of care"],
  [main, "S1.p >= 2", "S1.p >= 5"],
  [main, "S1.p >= 2", "C3.p >= 2"],
  [main, "when C1.p >= 2 and", "when C2.p >= 2 and"],
  [main, "when C1.p >= 2 and used == yes", ""],
  [main, "when used == yes\n  page first", "when used == no\n  page first"],
  [main, "score result", "score outcome"],
  [main, "wide 1..9", "broad 1..9"],
  [main, "scale wide 1..9", "// said\nscale wide 1..9"],
  [main, 'X1 "one"', 'X1 "one more"'],
  [main, 'X2 "two"', 'X2 "two" scale ease'],
  [main, "instrument c", 'instrument c "Again" { dimension x { X1 "first" X2 "second" } }\ninstrument c'],
  [main, 'X1 "first"', 'X1 "1st" scale ease'],
  [main, "languages en, id", "languages en, ms"],
  ["scales.ukur", '1..3 {\n  1 "Hard', '0..3 {\n  1 "Hard'],
  ["scales.ukur", '"Fast"', '"Quick"'],
  ["scales.ukur", "scale ease", "// said\nscale ease"],
  ["model.ukur", "polite", "courteous"],
  ["a.id.ukur", "C2.w", "C2.v"],
  ["d.ukur", "one", "one more"],
  ["d.ukur", "two", "2"],
  ["d.ukur", "/// Said", "// said\n\n/// Said"],
  ["d.ukur", "agree5", "agree"],
];

function edited(text: string, { kind, at, length, to, insert }: Edit, first: string): string {
  if (kind === "back") return first;
  // To and fro: what was turned is turned back.
  const [, from = "", other = ""] = kind === "turn" ? turns[at % turns.length]! : [];
  if (kind === "turn")
    return text.includes(from) && (other === "" || !text.includes(other)) ? text.replace(from, other) : text.replace(other, from);
  const place = at % (text.length + 1);
  if (kind === "insert") return text.slice(0, place) + insert + text.slice(place + length);
  if (kind === "replace" || kind === "swap") {
    const found = [...text.matchAll(/\b\w+\b/g)];
    if (found.length === 0) return text;
    const { index, 0: word } = found[at % found.length]!;
    const put = kind === "swap" ? found[to % found.length]![0] : words[to % words.length]!;
    return text.slice(0, index) + put + text.slice(index + word.length);
  }
  const lines = text.split("\n");
  const [line] = lines.splice(at % lines.length, 1);
  if (kind === "move") lines.splice(to % (lines.length + 1), 0, line!);
  return lines.join("\n");
}

function programOf(
  texts: Readonly<Record<string, string>>,
  read: (text: SourceText, file: string) => ParsedFile,
  before?: Program,
): Program {
  const found = (path: string): Found => {
    const text = texts[path];
    return { isInside: true, result: text === undefined ? { kind: "missing" } : { kind: "text", text } };
  };
  const { files, diagnostics, library } = link(paths, { root, library: libraryTexts, parse: read, found });
  return createProgram(files, paths, diagnostics, library, before?.files);
}

const place = (span: { readonly start: number; readonly end: number } | undefined) => span && [span.start, span.end];

function said({ span, role, kind, symbol }: Occurrence): unknown {
  return [place(span), role, kind, symbol && [symbol.kind, symbol.name, symbol.file, place(symbol.nameSpan), symbol.within?.name]];
}

/** A symbol and all that it is bound to, each of which is said where it comes first and by its place from then on. */
function toldOf(root: unknown): unknown {
  const known = new Map<object, string>();
  const tell = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(tell);
    const { kind, name, decl } = value as { kind?: string; name?: unknown; decl?: { start: number } };
    const label = decl && `${kind} ${name} ${decl.start}`;
    if (label !== undefined && known.has(value)) return known.get(value);
    if (label !== undefined) known.set(value, label);
    if (value instanceof Map)
      return [...value].map(([key, each]) => [tell(key), tell(each)]).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tell(each)]));
  };
  return tell(root);
}

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** All that can be seen of a program. @param kept what checks have found before */
function seen(program: Program, kept?: Kept): unknown {
  const findings = check(program, undefined, undefined, kept);
  return {
    diagnostics: program.diagnostics.toSorted(byText),
    findings,
    files: [...program.files].map(([path, { symbols, mappings }]) => ({
      path,
      names: namesIn(program, path).map(said),
      symbols: symbols.map((symbol) => [toldOf(symbol), toldOf(program.translations.of(symbol))]),
      mappings: mappings.map(toldOf),
      lowered: symbols.flatMap((symbol) =>
        symbol.kind === "instrument" && !findings.some(({ severity }) => severity === "error")
          ? lower(symbol, program.translations, path)
          : [],
      ),
    })),
  };
}

/** Fails where a symbol holds on to a node that is in no tree any more. */
function assertCurrent({ files }: Program): void {
  const nodes = new Set<unknown>();
  for (const { parsed } of files.values()) visit(parsed.tree, (node) => nodes.add(node));
  for (const { symbols } of files.values()) {
    for (const symbol of symbols) {
      for (const [key, text] of symbol.texts) assert(nodes.has(text), `the text ${key} of ${symbol.name}`);
      const members = symbol.kind === "instrument" ? [...symbol.members.values(), ...symbol.tests, ...symbol.mappings] : [];
      for (const each of [symbol, ...members]) assert(nodes.has(each.decl), `${"name" in each ? each.name : "a member"}`);
    }
  }
}

/** Asks at each name for what it stands for and where else that is named, as an editor does. */
function assertNamesFound(program: Program): void {
  for (const path of program.files.keys()) {
    if (path.startsWith("library:")) continue;
    const all = namesIn(program, path);
    for (const { span, symbol } of all.filter((_, index) => index % 7 === 0)) {
      const here = namesAt(program, path, span.end);
      const there = all.filter((other) => other.span.start === here[0]?.span.start);
      assert.deepEqual(here.map(said), there.map(said));
      if (symbol) assert(occurrencesOf(program, symbol).some((other) => other.file === path && other.span.start === span.start));
    }
  }
}

const counts = { kept: 0, all: 0 };

type Reparse = (before: ParsedFile, text: SourceText) => ParsedFile;

async function holdsAfter(edits: readonly Edit[], reread: Reparse): Promise<void> {
  const texts: Record<string, string> = Object.fromEntries(names.map((name) => [`${root}/${name}`, start[name]!]));
  const trees = new Map<string, ParsedFile>();
  const read = (text: SourceText, file: string): ParsedFile => {
    const known = trees.get(file);
    if (known?.text === text) return known;
    const parsed = known ? reread(known, text) : parse(text, file);
    trees.set(file, parsed);
    return parsed;
  };
  const kept = new Kept();
  let program = programOf(texts, read);
  for (const each of edits) {
    const path = `${root}/${each.file}`;
    const before = itemsOf(program, path);
    texts[path] = edited(texts[path]!, each, start[each.file]!);
    program = programOf(texts, read, program);
    const after = itemsOf(program, path);
    counts.all += after.length;
    counts.kept += after.filter((item) => before.includes(item)).length;
    const fresh = programOf(texts, parse);
    assertCurrent(program);
    assert.deepEqual(seen(program, kept), seen(fresh));
    assertNamesFound(program);
  }
}

function itemsOf(program: Program, path: string): unknown[] {
  return (program.files.get(path)?.symbols ?? []).flatMap((symbol) => (symbol.kind === "instrument" ? symbol.items : []));
}

const edits = fc.array(edit, { minLength: 1, maxLength: 15 });
const numRuns = draws(8, 60);

const turn: fc.Arbitrary<Edit> = fc
  .nat({ max: turns.length - 1 })
  .map((at) => ({ file: turns[at]![0], kind: "turn", at, length: 0, to: 0, insert: "" }));

/** Documentation comes above the first declaration, and with it the place of an import that a repair writes. */
const documented: Edit[] = (
  [
    ["d.ukur", "\n"],
    ["d.ukur", "\n  /// said\n"],
    ["scales.ukur", "x"],
  ] as const
).map(([file, insert]) => ({ file, kind: "insert", at: 0, length: 0, to: 0, insert }));

describe("a program that takes over what an edit has left", () => {
  it("is what a new one is of the same texts", () =>
    fc.assert(
      fc.asyncProperty(edits, (some) => holdsAfter(some, reparse)),
      { numRuns },
    ));

  it("is so where something is meant by each edit", () =>
    fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 12 }), (some) => holdsAfter(some, grafted)),
      { numRuns },
    ));

  it("is so where any node is taken over that says the same, or is read anew", () =>
    fc.assert(
      fc.asyncProperty(edits, fc.nat(), (some, seed) => {
        let random = seed;
        const isRead = (): boolean => (random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0) >>> 8 < 0x08_0000;
        return holdsAfter(some, (before, text) => grafted(before, text, isRead));
      }),
      { numRuns, examples: [[documented, 0]] },
    ));

  it("takes over most of it", () => {
    assert(counts.kept / counts.all > 0.8, `${counts.kept} of ${counts.all} items`);
  });
});
