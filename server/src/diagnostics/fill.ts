/** Texts with names in braces, which are filled in. */

/**
 * Puts values in the place of the names. `{name}` takes what an author wrote. `{~name}` takes words of Ukur's own: `say` gives them in
 * another language, and where it has none they stay as they are. `{?name}` takes either, and a word alone is a name that an author gave.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>, say?: (words: string) => string | undefined): string {
  return text.replace(/\{([~?]?)(\w+)\}/g, (whole, own: string, name: string) => {
    if (!Object.hasOwn(values, name)) return whole;
    const value = String(values[name]);
    return own === "" || (own === "?" && !value.includes(" ")) ? value : (say?.(value) ?? value);
  });
}
