/** Whether a word has the form of a language tag (BCP 47, without its rarer parts): `en`, `id`, `pt-BR`. */
export function isLanguageTag(word: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(word);
}
