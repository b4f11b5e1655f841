/** What nobody sees between letters: zero-width spaces, word joiners, byte order marks and soft hyphens. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;

/** A text as it is read: capitals, spaces, and how its letters are put together, make no difference. */
export function asRead(text: string): string {
  const seen = /[^\u0000-\u007f]/.test(text) ? text.normalize("NFC").replace(unseen, "") : text;
  const trimmed = seen.trim();
  return (/\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, " ") : trimmed).toLowerCase();
}
