/**
 * What researchers call the scales of the library. Two scales with names that look alike may measure something else, so that a name is
 * understood by what it says (`puas5` is satisfaction), and never by its letters alone.
 */

import type { Fix } from "../diagnostics/diagnostic.ts";
import { changeTo } from "../diagnostics/repairs.ts";
import { isSlip } from "../diagnostics/suggest.ts";
import type * as ast from "../language/ast.ts";
import { message, type Message } from "../messages/message.ts";
import { print } from "../language/print.ts";
import { eolOf } from "../language/lines.ts";
import { aboveDoc, importEdits } from "./imports.ts";
import type { Report } from "./report.ts";
import type { Scope } from "./scope.ts";

interface Meaning {
  /** The library's names of such scales, before the number of points. */
  readonly stem: string;
  /** For messages: what such a scale asks for. */
  readonly about: Message;
  /** In English and Indonesian, in small letters. */
  readonly words: readonly string[];
}

const meanings: readonly Meaning[] = [
  {
    stem: "agree",
    about: message("hints.agreement"),
    words: ["agree", "agreement", "disagree", "agreed", "likert", "setuju", "kesetujuan", "persetujuan"],
  },
  {
    stem: "satisfied",
    about: message("hints.satisfaction"),
    words: ["satisfied", "satisfaction", "satisfy", "dissatisfied", "csat", "puas", "kepuasan"],
  },
  { stem: "important", about: message("hints.importance"), words: ["important", "importance", "penting", "kepentingan", "pentingnya"] },
  { stem: "quality", about: message("hints.quality"), words: ["quality", "good", "poor", "kualitas", "mutu", "baik", "buruk"] },
  {
    stem: "frequency",
    about: message("hints.frequency"),
    words: ["frequency", "frequent", "often", "never", "always", "frekuensi", "sering", "jarang", "selalu"],
  },
  {
    stem: "likely",
    about: message("hints.likelihood"),
    words: ["likely", "likelihood", "unlikely", "probability", "mungkin", "kemungkinan"],
  },
];
const byWord = new Map(meanings.flatMap((meaning) => meaning.words.map((word) => [word, meaning] as const)));
/** Words that say no more than that it is a scale. */
const fillers = /^(?:skala|scale|points?|pts?|poin|titik|tingkat|level|levels|item|items|jawaban|answers?)$/;
/** How many points people want where they do not say it, the likeliest first. */
const usual = [5, 7];

/** The scales of the library that a name says, such as agree5 for `setuju5`. Likert's own asked for agreement. */
export function scalesMeant(name: string, ofLibrary: readonly string[]): { names: string[]; about: Message } | undefined {
  const words = wordsOf(name);
  const word = words.find((each) => byWord.has(each)) ?? [...byWord.keys()].find((each) => words.some((written) => isSlip(written, each)));
  const meaning = word === undefined ? undefined : byWord.get(word)!;
  if (!meaning) return undefined;
  const points = Number(/\d+/.exec(name)?.[0] ?? 0);
  const names = scalesOf(meaning, points, ofLibrary);
  return names.length === 0 ? undefined : { names, about: meaning.about };
}

function wordsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .split(/[_\d]+/)
    .filter((word) => word !== "" && !fillers.test(word));
  return [...words, words.join(""), ...words.map((word) => word.replace(/^(?:skala|scale)/, ""))];
}

/** The plain scale of that many points; where there is none, or no number was said, those that are there. */
function scalesOf({ stem }: Meaning, points: number, ofLibrary: readonly string[]): string[] {
  const plain = (count: number): string | undefined => [`${stem}${count}`, `${stem}${count}_full`].find((name) => ofLibrary.includes(name));
  const exact = points > 0 ? plain(points) : undefined;
  if (exact !== undefined) return [exact];
  const counts = points > 0 ? [4, 5, 7, 9] : usual;
  return counts.flatMap((count) => plain(count) ?? []);
}

/** Reports numbers in the place of a scale's name (`scale 1-5`), with the library's scale of that size, and one to be declared. */
export function reportNumbered(scope: Scope, name: ast.Name, about: string | undefined, report: Report): void {
  const numbers = [...name.text.matchAll(/\d+/g)].map(([digits]) => Number(digits)).slice(0, 2);
  const [lo, hi] = numbers.length === 1 ? [1, numbers[0]!] : [Math.min(...numbers), Math.max(...numbers)];
  const { parsed, library } = scope;
  const words = about === undefined ? [] : wordsOf(about);
  const meaning = byWord.get(words.find((word) => byWord.has(word)) ?? "agree")!;
  // Another lowest code would be another number in the data.
  const ofLibrary = lo === 1 ? scalesOf(meaning, hi, library.names("scale")).filter((each) => each.startsWith(`${meaning.stem}${hi}`)) : [];
  const declared = scope
    .symbols()
    .filter((symbol) => symbol.kind === "scale" && symbol.file === parsed.file && symbol.lo === lo && symbol.hi === hi);
  const free = ["my_scale", "my_scale2", "my_scale3", "my_scale4"].find((each) => scope.get(each) === undefined) ?? "my_scale5";
  const fixes: Fix[] = [...ofLibrary, ...declared.map((symbol) => symbol.name)].map((each) => {
    const file = scope.get(each) ? undefined : library.fileOf(each);
    const { title, edits } = changeTo(name, each);
    return { title, edits: file === undefined ? edits : [...importEdits(parsed, file), ...edits], isGuess: true };
  });
  const holder = parsed.tree.declarations.find((decl) => decl.start <= name.start && name.end <= decl.end);
  if (holder && lo < hi) fixes.push(declaration(scope, name, free, lo, hi, aboveDoc(parsed, holder.start)));
  const [example] = ofLibrary;
  const written = `scale my_scale ${lo}..${hi} { … }`;
  const hint =
    example === undefined
      ? message("hints.declareScale", { written })
      : message("hints.writeOrDeclareScale", { name: example, about: meaning.about, written });
  report.add("scale-without-name", name, { written: name.text, hint }, { fixes });
}

function declaration(scope: Scope, name: ast.Name, free: string, lo: number, hi: number, above: number): Fix {
  const eol = eolOf(scope.parsed.text);
  const points = [
    { code: lo, label: "the lowest answer" },
    { code: hi, label: "the highest answer" },
  ];
  const written = print({ kind: "scale", name: free, range: { lo, hi }, points }, { eol });
  const [write] = changeTo(name, free).edits;
  return {
    title: message("fixes.declareScale", { name: free }),
    edits: [{ span: { start: above, end: above }, newText: written + eol + eol }, write!],
    isGuess: true,
  };
}
