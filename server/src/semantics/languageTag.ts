/** Language tags, the names that people write for them, and the languages of an instrument. */

import type { Extra } from "../diagnostics/report.ts";
import { changeTo } from "../diagnostics/repairs.ts";
import type { Instrument, Name } from "../language/ast.ts";
import { message, type Part } from "../messages/message.ts";
import type { Report } from "./report.ts";

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

/** The languages that an instrument says it is in. */
export function languagesOf({ members }: Instrument, report: Report): string[] {
  const languages: string[] = [];
  for (const member of members) {
    if (member.kind !== "names" || member.keyword !== "languages") continue;
    for (const name of joinedNames(member.names)) {
      if (!isLanguageTag(name.text)) {
        const { params, extra } = tagFor(name);
        report.add("unknown-language", name, params, extra);
      } else if (languages.some((other) => other.toLowerCase() === name.text.toLowerCase())) {
        report.add("duplicate-name", name, { name: name.text, other: message("reasons.standsBefore") });
      } else languages.push(name.text);
    }
  }
  return languages.length > 0 ? languages : ["en"];
}

/** The names in a list of languages, with `Bahasa Indonesia` as one. */
function joinedNames(names: readonly Name[]): readonly Name[] {
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
