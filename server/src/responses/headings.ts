/** Everything that may head a column of an instrument's answers: its own names, those of each platform, and texts. */

import type { Column, Form } from "../form/form.ts";
import { resultColumns } from "../form/results.ts";
import type { Text } from "../instrument/schema.ts";
import { earlierHeadings, earlierOptionsOf } from "./earlier.ts";
import { platforms } from "./platforms.ts";
import { joinedName, lastPart, spelt, wordsOf } from "./spelling.ts";

/** What a column holds. */
export type Use =
  /** The answer of one variable. `none` stands in all boxes of a question where none is ticked. */
  | { readonly kind: "answer"; readonly variable: string; readonly none?: string | undefined }
  /** What is ticked of a question, or the order of its options. */
  | { readonly kind: "list" | "order"; readonly question: string }
  /** The degrees north (0) or east (1) of a position, where a platform has a column for each. */
  | { readonly kind: "coordinate"; readonly variable: string; readonly axis: 0 | 1 }
  /** The option that has a place in the order. */
  | { readonly kind: "place"; readonly question: string; readonly place: number };

/** How a column was recognised: by the instrument's name for it, by a platform's, by what it was called before, or by the text of its question. */
export type By = "name" | "platform" | "earlier" | "text";

export interface Heading {
  readonly use: Use;
  readonly by: By;
  /** The platform that calls it so. */
  readonly platform?: string;
  /** Something stands before it: a group in ODK, or what makes it another column. */
  readonly isBehind?: boolean;
}

/** A table of headers, in which several columns may be called the same. */
class Table {
  readonly #headings = new Map<string, Heading[]>();

  add(header: string, heading: Heading): void {
    if (header === "") return;
    const all = this.#headings.get(header);
    if (all) all.push(heading);
    else this.#headings.set(header, [heading]);
  }

  get(header: string): readonly Heading[] | undefined {
    return this.#headings.get(header);
  }
}

export class Headings {
  /** As they are, but for capitals. */
  readonly #exact = new Table();
  /** With other signs between the parts of names. */
  readonly #joined = new Table();
  /** What programs make of a question and the code of an option. Qualtrics counts options, so that `ways_2` there is another column than elsewhere. */
  readonly #composed = new Table();
  readonly #words = new Table();
  /** What columns were called before, where that is no name. */
  readonly #earlier = new Table();
  /** What platforms call the answers of a variable. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** What platforms call the options of a question in lists, by the variable of each. */
  readonly options: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What the options of a question were called before, by the variable of each. */
  readonly earlierOptions: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Columns of results, as platforms call them. */
  readonly #results = new Set<string>();

  constructor(form: Form) {
    const codes = new Map<string, Map<string, number>>();
    const options = new Map<string, Map<string, string>>();
    const { instrument, columns, results } = form;
    const byName = new Map(columns.map((column) => [column.name, column]));
    for (const column of columns) this.#addOwn(column, options);
    this.earlierOptions = earlierOptionsOf(columns);
    for (const { use, names, parts } of earlierHeadings(form)) {
      for (const name of names) {
        this.#addName(name, { use, by: "earlier" });
        this.#earlier.add(spelt(name), { use, by: "earlier" });
      }
      for (const part of parts) this.#composed.add(joinedName(part), { use, by: "earlier" });
    }
    for (const { name } of resultColumns(results)) this.#results.add(joinedName(name));
    for (const { name: platform, exportsOf } of platforms)
      for (const sideBySide of [false, true])
        for (const { name, path, holds } of exportsOf(instrument, { sideBySide }).columns) {
          const column = byName.get(name);
          const head = path.join(".");
          if (column === undefined) {
            this.#results.add(joinedName(head));
            continue;
          }
          const known = { by: "platform", platform } as const;
          const question = questionOf(column);
          const note = (use: Use, header = head): void => this.#addName(header, { use, ...known });
          if (holds.kind === "value") {
            note({ kind: "answer", variable: name });
            if (isPlace(column))
              for (const [axis, word] of [
                [0, "latitude"],
                [1, "longitude"],
              ] as const)
                for (const own of [`${head}-${word}`, `_${head}_${word}`]) note({ kind: "coordinate", variable: name, axis }, own);
            const own = codes.get(name) ?? new Map<string, number>();
            for (const [code, text] of holds.codes ?? []) own.set(spelt(text), code);
            codes.set(name, own);
          } else if (holds.kind === "ticked") {
            note({ kind: "answer", variable: name, none: holds.none });
            codes.set(name, (codes.get(name) ?? new Map<string, number>()).set(spelt(holds.yes), 1));
          } else {
            options.get(question)!.set(spelt(holds.code), name);
            if (holds.kind === "listed") note({ kind: "list", question });
            else if (holds.kind === "ordered") note({ kind: "order", question });
            else holds.places.forEach((place, index) => note({ kind: "place", question, place: index + 1 }, place));
          }
        }
    this.codes = codes;
    this.options = options;
  }

  /** What a header may mean: nothing where it heads no column of the instrument. */
  find(header: string): readonly Heading[] | undefined {
    const text = header.trim();
    const isName = /^\S+$/.test(text);
    if (isName) {
      const found = this.#named(text);
      if (found) return found;
    }
    const earlier = this.#earlier.get(spelt(text));
    if (earlier) return earlier;
    // A code before the text, as LimeSurvey writes it, or the name of a page before that of a column, as ODK does.
    const begun = /^(\S+?)[.:)]\s+\S/.exec(text)?.[1];
    const before = begun === undefined ? undefined : this.#named(begun);
    if (before) return before;
    // Qualtrics writes these words between a question and an option.
    const words = wordsOf(text).replace(" selected choice", "");
    return this.#words.get(words) ?? this.#words.get(words.replace(/^(?:[a-z]{0,3}\d{1,4}) /, ""));
  }

  /** The platforms that call a column exactly so, and not as the instrument does. */
  platformsOf(header: string): ReadonlySet<string> {
    const name = header.trim().toLowerCase();
    const exact = this.#exact.get(name) ?? this.#exact.get(lastPart(name)) ?? [];
    return new Set(exact.some(({ by }) => by === "name") ? [] : exact.flatMap(({ platform }) => platform ?? []));
  }

  /** Whether a header is that of a result, which is calculated anew. */
  isResult(header: string): boolean {
    const name = joinedName(header);
    return this.#results.has(name) || this.#results.has(joinedName(lastPart(header)));
  }

  /** What a name means, with groups before it or without. */
  #named(name: string): readonly Heading[] | undefined {
    for (let tail = name.toLowerCase(); tail !== "";) {
      const found = this.#wholly(tail);
      if (found) return tail.length === name.length ? found : found.map((heading) => ({ ...heading, isBehind: true }));
      const divided = /[/:.-]/.exec(tail);
      if (!divided) return undefined;
      tail = tail.slice(divided.index + 1);
    }
    return undefined;
  }

  #wholly(name: string): readonly Heading[] | undefined {
    const joined = joinedName(name);
    const exact = this.#exact.get(name);
    const composed = this.#composed.get(joined);
    // Brackets leave no doubt, and slashes are ODK's.
    if (exact && /\W/.test(name)) return exact;
    if (composed && name.includes("/")) return composed;
    const found = [...(exact ?? [...(this.#exact.get(joined) ?? []), ...(this.#joined.get(joined) ?? [])]), ...(composed ?? [])];
    return found.length > 0 ? found : undefined;
  }

  #addName(name: string, heading: Heading): void {
    const key = name.toLowerCase();
    this.#exact.add(key, heading);
    const joined = joinedName(name);
    if (joined !== key) this.#joined.add(joined, heading);
  }

  #addOwn(column: Column, options: Map<string, Map<string, string>>): void {
    const { name, from, short, variable } = column;
    const use: Use = { kind: "answer", variable: name };
    this.#addName(name, { use, by: "name" });
    if (short !== undefined) this.#composed.add(joinedName(short), { use, by: "name" });
    const byText = (...texts: readonly Text[]): void => {
      for (const language of Object.keys(texts[0]!))
        this.#words.add(wordsOf(texts.map((text) => text[language]).join(" ")), { use, by: "text" });
    };
    const ofQuestion = (option: string, code: string, label: Text): void => {
      const question = questionOf(column);
      for (const own of new Set([option, code])) this.#composed.add(joinedName(`${question}_${own}`), { use, by: "platform" });
      if (!("question" in from)) return;
      const { text } = from.question;
      byText(text, label);
      // REDCap writes "(choice=…)" behind the question.
      byText(
        text,
        each(text, () => "choice"),
        label,
      );
      if (from.kind === "part") return;
      const own = options.get(question) ?? new Map<string, string>();
      for (const known of [option, code, name, ...Object.values(label)]) own.set(spelt(known), name);
      if (!options.has(question)) {
        options.set(question, own);
        const whole: Use = { kind: from.kind === "rank" ? "order" : "list", question };
        this.#composed.add(joinedName(question), { use: whole, by: "name" });
        for (const asked of Object.values(text)) this.#words.add(wordsOf(asked), { use: whole, by: "text" });
      }
    };
    switch (from.kind) {
      case "item": {
        const { item, battery, text, poles } = from.row;
        this.#composed.add(joinedName(item), { use, by: "name" });
        const stem = battery.stem ? [battery.stem] : [];
        byText(...stem, text);
        if (stem.length > 0) byText(text);
        if (poles) byText(...stem, text, poles.left, poles.right);
        byText(variable.label);
        break;
      }
      case "question":
        byText(from.question.text);
        break;
      case "box":
      case "rank":
        ofQuestion(from.option.id, String(from.option.code), from.option.label);
        break;
      case "part":
        ofQuestion(from.dimension, from.dimension, from.label);
        break;
      case "consent":
        byText(from.consent.text);
        break;
      case "stop":
        byText(variable.label);
        byText(from.stop.stop!);
        break;
      case "words": {
        const { question, option } = from.words;
        for (const end of ["text", "comment", "specify"])
          byText(
            question.text,
            option.label,
            each(option.label, () => end),
          );
        if (question.asks.kind === "one") byText(question.text, option.label);
        break;
      }
    }
  }
}

function each(text: Text, say: () => string): Text {
  return Object.fromEntries(Object.keys(text).map((language) => [language, say()]));
}

function isPlace({ from }: Column): boolean {
  return from.kind === "question" && from.question.asks.kind === "place";
}

/** The question that an option or a part is of. */
function questionOf({ name, from }: Column): string {
  return "question" in from ? from.question.id : name;
}
