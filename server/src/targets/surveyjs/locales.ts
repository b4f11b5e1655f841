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

/** The language's name in SurveyJS: its capitals differ. */
export function surveyLocale(language: string): string {
  return surveyLocales.find((locale) => locale.toLowerCase() === language.toLowerCase()) ?? language;
}

/** Whether SurveyJS has words of its own for the language. For `en-GB` it uses those of `en`. */
export function hasOwnWords(language: string): boolean {
  const names = [language, language.split("-")[0] ?? ""].map((name) => name.toLowerCase());
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
  return isEnglish ? undefined : surveyLocale(first);
}
