/** Texts with names in braces, which are filled in. */

import type { Message } from "../messages/message.ts";

/**
 * Puts values in the place of the names. `{name}` takes what an author wrote. `{~name}` takes words of Ukur's own: `say` gives them in
 * another language, and where it has none they stay as they are. `{?name}` takes either, and a word alone is a name that an author gave.
 * Messages are said by `tell`, whatever takes them.
 */
export function fill(
  text: string,
  values: Readonly<Record<string, string | number | Message>>,
  tell?: (message: Message) => string,
  say?: (words: string) => string | undefined,
): string {
  return text.replace(/\{([~?]?)(\w+)\}/g, (whole, own: string, name: string) => {
    if (!Object.hasOwn(values, name)) return whole;
    const given = values[name]!;
    if (typeof given === "object") return tell!(given);
    const value = String(given);
    return own === "" || (own === "?" && !value.includes(" ")) ? value : (say?.(value) ?? value);
  });
}
