/**
 * Words as values. A message is a key and what it is filled in with; a language makes text of it where it goes out (`say.ts`). So nothing looks
 * for a sentence to translate it, and nothing that an author wrote is ever taken for one.
 */

import type { Words as EditorWords } from "./editor/en.ts";
import type { Words as CommonWords } from "./en.ts";
import type { Words as ReportWords } from "./reports/en.ts";

type Words = CommonWords & EditorWords & ReportWords;

/** A text that an author wrote: it is the same in every language. */
export interface AuthorsText {
  readonly text: string;
}

/** What a message is filled in with: a number, a name or a piece of Ukur's own language, an author's text, or another message. */
export type Part = number | string | AuthorsText | Message<Subject>;

/** What the words of a language make text of. A part may be left out where it is given as nothing. */
export type Parts = Readonly<Record<string, Part | readonly Part[] | undefined>>;

/** Subjects of words: those that are said everywhere, and those that only editors or only reports show. */
export type Subject = keyof Words;
export type CommonSubject = keyof CommonWords;
export type EditorSubject = keyof (CommonWords & EditorWords);

/** A message about one of some subjects. Where they are not named, it is one that is said everywhere. */
export interface Message<S extends Subject = CommonSubject> {
  readonly key: KeyOf<S>;
  readonly parts: Parts;
}

/** Any message but those of reports: what an editor can show. */
export type AnyMessage = Message<EditorSubject>;

/** What something is: a battery, a page, and so on. */
export type Kind = Exclude<keyof Words["kinds"], "a">;

/** The subject of a message and its name in there, such as `lenses.preview`. */
export type Key = KeyOf<Subject>;
export type KeyOf<Subjects extends Subject> = { [S in Subjects]: `${S}.${keyof Words[S] & string}` }[Subjects];

type SubjectOf<K extends Key> = K extends `${infer S extends Subject}.${string}` ? S : never;

type WordsOf<K extends Key> = K extends `${infer S extends Subject}.${infer N}` ? Words[S][N & keyof Words[S]] : never;

/** The names in braces of a text, as a union: `"{a} and {b}"` gives `"a" | "b"`. Braces around anything else are text. */
export type Placeholders<M extends string> = M extends `${string}{${infer P}}${infer Rest}`
  ? (P extends `${string} ${string}` ? never : P) | Placeholders<Rest>
  : never;

/** What a function of words gets of a text: the parts as text, numbers and lists as they are. */
type PartsOf<W> = W extends string
  ? Readonly<Record<Placeholders<W>, Part | readonly Part[] | undefined>>
  : W extends (parts: infer P) => string
    ? Unsaid<P>
    : never;

type Unsaid<P> = {
  // A function that wants a text cannot be given a number: it gets numbers as they are.
  readonly [N in keyof P]: P[N] extends number ? number : P[N] extends readonly string[] ? readonly Part[] : Exclude<Part, number>;
};

/** The words of another language: for each text a text with the same names in braces, or a function of what they stand for. */
export type Translated<W> = {
  readonly [N in keyof W]: string | (W[N] extends (parts: infer P) => string ? (parts: P) => string : (parts: SaidOf<W[N]>) => string);
};

type SaidOf<W> = W extends string ? Readonly<Record<Placeholders<W>, string>> : never;

/** A message without parts needs none given. */
type Given<K extends Key> = keyof PartsOf<WordsOf<K>> extends never ? [] : [parts: PartsOf<WordsOf<K>>];

/** Makes a message. A key that is none, or a part that lacks, does not compile. */
export function message<K extends Key>(key: K, ...[parts]: Given<K>): Message<SubjectOf<K>>;
export function message(key: Key, parts: Parts = {}): Message<Subject> {
  return { key, parts };
}

/** Marks a text as an author's. */
export function byAuthor(text: string): AuthorsText {
  return { text };
}
