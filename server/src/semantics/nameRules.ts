/** What a name may be: for the binder and the checks, which read declarations, and for renaming, which makes new ones. */

import { keywordTypes } from "../language/tokens.ts";

/** Whether a text has the form of a name. */
export function isName(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_]*$/.test(text);
}

/** Whether a name is a word of the language, so that it would be read as such in some places. */
export function isKeyword(name: string): boolean {
  return keywordTypes.has(name);
}

/** What two names have in common that cannot stand side by side: capitals make no difference. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}

/** What Windows calls devices. No file can have such a name there, whatever follows its dot. */
const devices = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9])$/i;

/** Whether an instrument cannot be called so, as its files get its name. */
export function isDeviceName(name: string): boolean {
  return devices.test(name);
}

/** Keys that translations use for the instrument's own texts, so that no member may have them as its name. */
export const instrumentTexts = ["population", "period", "contact", "intro", "outro", "consent"] as const;
const ownTexts = new Set<string>(instrumentTexts);

/** Whether an instrument has a text of that name itself. */
export function isInstrumentText(name: string): boolean {
  return ownTexts.has(name);
}

/** Terms that the instrument has without declaring them. */
export const builtInTerms = ["minutes"] as const;

/** Whether the compiler fills in a term itself. */
export function isBuiltInTerm(name: string): boolean {
  return (builtInTerms as readonly string[]).includes(name);
}

/** What every JavaScript object has already. A column of that name is lost, or breaks the program that reads it. */
const ofEveryObject = new Set([
  "constructor",
  "toString",
  "toLocaleString",
  "valueOf",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
]);

/** Whether programs that read the data keep the name of a column for themselves. */
export function isReservedColumn(variable: string): boolean {
  return ofEveryObject.has(variable);
}
