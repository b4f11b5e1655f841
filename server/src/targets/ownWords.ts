/**
 * Words that Ukur itself puts into what it compiles, in the languages of instruments. They are not those of whoever runs it: a form in
 * Indonesian is one in every editor.
 */

/** The languages of instruments that Ukur has words in. Another one here, and each table that lacks it does not compile. */
const ownLanguages = ["en", "id"] as const;

export type OwnLanguage = (typeof ownLanguages)[number];

/** Words by their names, each in every language that Ukur has. */
export type OwnWords = Readonly<Record<string, Readonly<Record<OwnLanguage, string>>>>;

/** The language that Ukur has for one of an instrument's, such as `id` for `id-ID`. Nothing where it has none. */
export function ownLanguage(language: string): OwnLanguage | undefined {
  const [base] = language.toLowerCase().split("-");
  return ownLanguages.find((own) => own === base);
}
