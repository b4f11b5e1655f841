/** Language tags, and the names that people write for them. */

import type { Extra } from "../diagnostics/report.ts";
import { changeTo } from "../diagnostics/repairs.ts";
import type { Name } from "../language/ast.ts";
import { message, type Part } from "../messages/message.ts";

/** Whether a word has the form of a language tag (BCP 47, without its rarer parts): `en`, `id`, `pt-BR`. */
export function isLanguageTag(word: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(word);
}

/** What the finding about a word that is no tag says, with the tag where the word is the name of a language. */
export function tagFor(name: Name): { params: { language: string; tag: Part }; extra: Extra } {
  const tag = tags.get(name.text.toLowerCase().replace(/^bahasa /, ""));
  return {
    params: { language: name.text, tag: tag ?? message("hints.tag") },
    extra: tag === undefined ? {} : { fixes: [changeTo(name, tag)] },
  };
}

/** The names in a list of languages, with `Bahasa Indonesia` as one. */
export function joinedNames(names: readonly Name[]): readonly Name[] {
  return names.flatMap((name, i) => {
    const before = names[i - 1];
    const next = names[i + 1];
    if (before && isBahasa(before, name)) return [];
    return next && isBahasa(name, next) ? [{ text: `${name.text} ${next.text}`, start: name.start, end: next.end }] : [name];
  });
}

/** Whether two words in a row name one language in Indonesian. */
function isBahasa({ text, end }: Name, next: Name): boolean {
  return text.toLowerCase() === "bahasa" && next.start === end + 1 && !isLanguageTag(next.text);
}

/** Names of languages in English, Indonesian and the language itself. */
const tags: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: "english inggris eng_us english_us",
    id: "indonesian indonesia bahasa bahasa_indonesia",
    ms: "malay melayu malaysian",
    jv: "javanese jawa",
    su: "sundanese sunda",
    ar: "arabic arab",
    zh: "chinese mandarin tionghoa",
    nl: "dutch belanda nederlands",
    fr: "french prancis français",
    de: "german jerman deutsch",
    hi: "hindi",
    it: "italian italia italiano",
    ja: "japanese jepang",
    ko: "korean korea",
    pt: "portuguese portugis português",
    ru: "russian rusia",
    es: "spanish spanyol español",
    th: "thai",
    tl: "tagalog filipino",
    tr: "turkish turki",
    vi: "vietnamese vietnam",
  }).flatMap(([tag, names]) => names.split(" ").map((name) => [name, tag] as const)),
);
