/** What a question asks for, by how it is put: whether something is so, how often it is, how satisfied somebody is. */

import type { AnswerKind } from "../words/answerWords.ts";
import type { Lexicon } from "../words/lexicon.ts";

export interface Asked {
  readonly form: "whether" | "how" | "open";
  /** What it says to be answered with, such as how often. */
  readonly kinds: ReadonlySet<AnswerKind>;
}

interface Forms {
  /** How a question begins, at the start of the text or behind a comma, that is answered with yes or no. */
  readonly whether: RegExp;
  /** How a question begins that asks for a degree. */
  readonly how: RegExp;
  readonly open: RegExp;
  /** What begins so is no statement, so that the sign at the end may be missing. */
  readonly isQuestionAlone: RegExp;
  readonly kinds: readonly (readonly [AnswerKind, RegExp])[];
}

const forms: Readonly<Record<Lexicon["language"], Forms>> = {
  en: {
    whether:
      /^(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't)$/,
    how: /^how$|^to what extent\b/,
    open: /^(?:what|which|who|when|where|why)$/,
    isQuestionAlone: /^how (?:often|frequently|satisfied|important|likely)\b|^(?:do|does|did|is|are|was|were|has|have)\b.*…$/,
    kinds: [
      ["agreement", /\bagree\b/],
      ["satisfaction", /\b(?:satisf\w+|happy|pleased)\b/],
      ["importance", /\bimportan\w+\b/],
      ["likelihood", /\b(?:likely|probable)\b/],
      ["frequency", /\b(?:often|frequently|how many times)\b/],
    ],
  },
  id: {
    whether: /^(?:apakah|adakah|sudahkah|pernahkah|bisakah|dapatkah|maukah|mampukah|perlukah|mudahkah|bersediakah)$/,
    how: /^(?:seberapa|sejauh|sejauhmana)$/,
    open: /^(?:bagaimana|bagaimanakah|apa|siapa|siapakah|mana|manakah|kapan|kapankah|mengapa|kenapa|berapa|berapakah)$/,
    isQuestionAlone: /^(?:apakah|bagaimana|bagaimanakah|seberapa|sejauh|sejauhmana|adakah|sudahkah|pernahkah)\b/,
    kinds: [
      ["agreement", /\b(?:setuju|sependapat|sepakat)\b/],
      ["satisfaction", /\b(?:puas|kepuasan|memuaskan)\b/],
      ["importance", /\b(?:penting|pentingnya|kepentingan)\b/],
      ["likelihood", /\b(?:mungkin|kemungkinan|kemungkinannya)\b/],
      ["frequency", /\b(?:sering|kerap|berapa kali|frekuensi)\b/],
    ],
  },
};

/** What a text asks for; nothing where it is no question. */
export function askedIn(text: string, language: Lexicon["language"]): Asked | undefined {
  const { whether, how, open, isQuestionAlone, kinds } = forms[language];
  const trimmed = text.trim();
  const isQuestion = /\?["”’)…]*$/.test(trimmed);
  const lower = trimmed.toLowerCase().replaceAll("’", "'");
  const starts = [lower, lower.slice(lower.lastIndexOf(",") + 1)].map((part) => /^[\s"“(]*([a-z']+)/.exec(part)?.[1] ?? "");
  // A statement goes on in small letters behind the words that a battery begins with: "I know how…".
  if (!isQuestion && !(isQuestionAlone.test(lower) && /^["“(]*\p{Lu}.*[^.]$/u.test(trimmed))) return undefined;
  // "Menurut Anda apakah…": the comma is often left out.
  const words = lower.split(/\s+/).slice(0, 6);
  const at = (form: RegExp, more: readonly string[] = []): boolean => [...starts, ...more].some((word) => form.test(word));
  const found = new Set(kinds.flatMap(([kind, words]) => (words.test(lower) ? [kind] : [])));
  if (at(how) || (language === "en" && /\bto what extent\b/.test(lower))) return { form: "how", kinds: found };
  // "Apakah yang…" asks what something is.
  if (at(whether, language === "id" ? words : []) && !/\bapakah yang\b/.test(lower)) return { form: "whether", kinds: found };
  // What ends in the sign itself is a question, however it begins; a quoted one may end a statement.
  return at(open) || trimmed.endsWith("?") ? { form: "open", kinds: found } : undefined;
}

/** Whether answers of a kind answer what is asked. */
export function isAnsweredBy({ form, kinds }: Asked, kind: AnswerKind): boolean {
  if (kinds.has(kind)) return true;
  if (form === "how") return kinds.size === 0 ? kind !== "agreement" : false;
  if (form === "whether") return kind !== "agreement" && kind !== "satisfaction";
  return kind !== "agreement";
}
