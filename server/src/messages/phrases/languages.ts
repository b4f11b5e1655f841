/** The languages in which Ukur has what forms say by themselves. */

const spoken = new Set(["en", "id", "ms", "es", "fr", "pt", "de", "nl", "ar", "hi", "zh", "ja", "vi", "tr", "ru"]);

/** The tag that our phrases in a language have: its first part, or as much of it as tells a script. Nothing where we have none. */
export function phrasesTag(language: string): string | undefined {
  const tag = language.toLowerCase();
  if (/^zh-(hant|tw|hk|mo)\b/.test(tag)) return "zh-hant";
  // Another script than the one that the language is usually written in.
  if (/-(latn|cyrl|arab|deva)\b/.test(tag)) return undefined;
  const [first] = tag.split("-") as [string];
  return spoken.has(first) ? first : undefined;
}
