/** Languages as other tools write them, and the one that texts seem to be in where a file does not say. */

import { isLanguageTag } from "../../semantics/languageTag.ts";

const names: Readonly<Record<string, string>> = {
  english: "en", inggris: "en", indonesian: "id", indonesia: "id", bahasa: "id", "bahasa indonesia": "id", german: "de", deutsch: "de", french: "fr", "français": "fr",
  francais: "fr", spanish: "es", "español": "es", espanol: "es", portuguese: "pt", "português": "pt", dutch: "nl", nederlands: "nl", italian: "it", italiano: "it",
  arabic: "ar", chinese: "zh", japanese: "ja", korean: "ko", russian: "ru", hindi: "hi", bengali: "bn", urdu: "ur", swahili: "sw", kiswahili: "sw",
  turkish: "tr", vietnamese: "vi", thai: "th", malay: "ms", danish: "da", swedish: "sv", norwegian: "no", finnish: "fi", polish: "pl", czech: "cs", greek: "el",
  hebrew: "he", ukrainian: "uk", romanian: "ro", hungarian: "hu", catalan: "ca", estonian: "et", amharic: "am", somali: "so", nepali: "ne", persian: "fa", farsi: "fa",
  dari: "prs", pashto: "ps", burmese: "my", khmer: "km", lao: "lo", haitian: "ht", creole: "ht", kreyol: "ht", tagalog: "tl", filipino: "tl", javanese: "jv",
  igbo: "ig", yoruba: "yo", hausa: "ha", zulu: "zu", xhosa: "xh", afrikaans: "af", kinyarwanda: "rw", luganda: "lg", chichewa: "ny", shona: "sn", wolof: "wo",
  oromo: "om", tigrinya: "ti", malagasy: "mg", tamil: "ta", telugu: "te", punjabi: "pa", marathi: "mr", gujarati: "gu", sinhala: "si", kurdish: "ku", sundanese: "su",
  "русский": "ru", "العربية": "ar", "中文": "zh", "日本語": "ja", "한국어": "ko", "हिन्दी": "hi", "türkçe": "tr", polski: "pl", svenska: "sv", dansk: "da", norsk: "no",
  suomi: "fi", "українська": "uk", "català": "ca", bulgarian: "bg", croatian: "hr", serbian: "sr", slovak: "sk", slovenian: "sl", lithuanian: "lt", latvian: "lv",
  mongolian: "mn", georgian: "ka", armenian: "hy", albanian: "sq", macedonian: "mk", bosnian: "bs", icelandic: "is", welsh: "cy", irish: "ga", basque: "eu", galician: "gl",
  "zh-s": "zh-Hans", "zh-t": "zh-Hant", "de-informal": "de", "de-easy": "de", "es-mx": "es-MX",
}; // prettier-ignore

/** The tag of a language as it is written or named; nothing for what is none. `English (en)` is `en`. */
export function tagOf(written: string): string | undefined {
  const inside = /\(([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\)\s*$/.exec(written)?.[1];
  if (inside !== undefined) return tagOf(inside);
  const word = written.trim().toLowerCase().replace(/_/g, "-");
  const named = names[word] ?? names[/^\p{L}+/u.exec(word)?.[0] ?? ""];
  if (named !== undefined && !/^[a-z]{2}-/.test(word)) return named;
  if (names[word] !== undefined) return names[word];
  if (!isLanguageTag(word) || (word.length > 3 && !word.includes("-"))) return undefined;
  return word.replace(/-([a-z]{2})\b/g, (_, country: string) => `-${country.toUpperCase()}`);
}

/** The tag of a language; of one that nothing is known of, a tag that is its own. */
export function tagFor(written: string): string {
  return (
    tagOf(written) ??
    `mis-${
      written
        .toLowerCase()
        .replace(/[^a-z0-9]/g, "")
        .slice(0, 8) || "other"
    }`
  );
}

/** Words that are frequent in one language and rare in the others. */
const frequent: Readonly<Record<string, string>> = {
  en: "the of and to is are you your how what in a with for that this do have i my yes no not was were been feel at on or it please",
  id: "yang dan di untuk dengan anda apakah saya tidak dari pada adalah ini itu sangat ya berapa kami akan dalam",
  de: "der die das und ist ich sie nicht wie mit für ein eine zu den auf haben ja nein sind bitte ihre von",
  fr: "le la les et est vous je de des une un pas pour que qui avec dans oui non votre sur du avez",
  es: "el la los las y es usted de que no en por para con una un su sí cómo qué del muy ha",
  pt: "o os as e é você de que não em por para com uma um sua sim como do da muito",
  nl: "de het een en is u ik van niet hoe met voor ja nee uw zijn op dat wat heeft",
  it: "il lo la gli e è di che non per con una un sì come del della sono ha",
  sw: "ya na wa kwa ni je hapana ndiyo katika za la kama cha",
};

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, "ja"],
  [/[\uac00-\ud7af]/, "ko"],
  [/[\u4e00-\u9fff]/, "zh"],
  [/[\u0600-\u06ff]/, "ar"],
  [/[\u0900-\u097f]/, "hi"],
  [/[\u0e00-\u0e7f]/, "th"],
  [/[\u0400-\u04ff]/, "ru"],
  [/[\u0370-\u03ff]/, "el"],
  [/[\u0590-\u05ff]/, "he"],
];

/** The language that texts seem to be in. English where they do not tell. */
export function seemingLanguage(texts: Iterable<string>): string {
  let sample = "";
  for (const text of texts) {
    sample += ` ${text}`;
    if (sample.length > 20_000) break;
  }
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, tag] of scripts) if ((sample.match(new RegExp(script, "g"))?.length ?? 0) > letters / 3) return tag;
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = "en";
  let most = 0;
  for (const [tag, list] of Object.entries(frequent)) {
    const weight = list.split(" ").reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (weight > most) [best, most] = [tag, weight];
  }
  return best;
}
