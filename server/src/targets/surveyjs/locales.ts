/** Languages as SurveyJS names them. */

/** The languages that survey-core 3.1.1 has its own words in: buttons, messages, "required". */
export const surveyLocales: readonly string[] = [
  "ar",
  "bg",
  "ca",
  "cs",
  "cy",
  "da",
  "de",
  "el",
  "en",
  "es",
  "et",
  "eu",
  "fa",
  "fi",
  "fil",
  "fr",
  "he",
  "hi",
  "hr",
  "ht",
  "hu",
  "id",
  "is",
  "it",
  "ja",
  "ka",
  "kk",
  "ko",
  "lt",
  "lv",
  "mk",
  "mm",
  "ms",
  "nl",
  "nl-BE",
  "no",
  "pl",
  "pt",
  "pt-br",
  "ro",
  "ru",
  "sk",
  "sl",
  "sr",
  "sv",
  "sw",
  "tel",
  "tg",
  "th",
  "tr",
  "uk",
  "vi",
  "zh-cn",
  "zh-tw",
];

/** Languages that SurveyJS has under names of its own, and from which tags on it is meant. The first that fits counts. */
const otherNames: readonly (readonly [RegExp, string])[] = [
  [/^zh(-hant|-tw|-hk|-mo)\b/, "zh-tw"],
  [/^zh\b/, "zh-cn"],
  [/^nb\b/, "no"],
  [/^my\b/, "mm"],
  [/^te\b/, "tel"],
  [/^tl\b/, "fil"],
  [/^in\b/, "id"],
  [/^iw\b/, "he"],
];

/** What SurveyJS calls a language: itself, in its capitals, or the name it has for it. */
function nameOf(language: string): string {
  const tag = language.toLowerCase();
  const same = surveyLocales.find((locale) => locale.toLowerCase() === tag);
  return same ?? otherNames.find(([fits]) => fits.test(tag))?.[1] ?? language;
}

/** The language's name in SurveyJS. Of two languages of an instrument with one name there, such as `no` and `nb`, the second keeps its own. */
export function surveyLocale(language: string, languages: readonly string[]): string {
  const name = nameOf(language);
  const first = languages.find((other) => other.toLowerCase() === name.toLowerCase()) ?? languages.find((other) => nameOf(other) === name);
  return first === undefined || first === language ? name : language;
}

/** Whether SurveyJS has words of its own for a language of an instrument. For `en-GB` it uses those of `en`. */
export function hasOwnWords(language: string, languages: readonly string[]): boolean {
  const name = surveyLocale(language, languages).toLowerCase();
  const names = [name, name.split("-")[0]];
  return surveyLocales.some((locale) => names.includes(locale.toLowerCase()));
}

/**
 * The language of the texts under the key `default`.
 *
 * SurveyJS reads `default` whenever the survey is shown in English, and never looks under `en`. So English has to be there, wherever an
 * instrument has it; otherwise the language that it was written in.
 */
export function defaultLanguage(languages: readonly string[]): string {
  return languages.includes("en") ? "en" : (languages[0] ?? "en");
}

/** The value of the survey's `locale`, which says where to start; none where that is English anyway. */
export function startLocale(languages: readonly string[]): string | undefined {
  const [first = "en"] = languages;
  const isEnglish = first.split("-")[0] === "en" && first === defaultLanguage(languages);
  return isEnglish ? undefined : surveyLocale(first, languages);
}
