/** Every code that Ukur reports, by subject. A wrong code or a missing parameter does not compile. */

import { conditions } from "./catalogue/conditions.ts";
import { files } from "./catalogue/files.ts";
import { habits } from "./catalogue/habits.ts";
import { items } from "./catalogue/items.ts";
import { losses } from "./catalogue/losses.ts";
import { models } from "./catalogue/models.ts";
import { names } from "./catalogue/names.ts";
import { pages } from "./catalogue/pages.ts";
import { scales } from "./catalogue/scales.ts";
import { scores } from "./catalogue/scores.ts";
import { sizes } from "./catalogue/sizes.ts";
import { syntax } from "./catalogue/syntax.ts";
import { tests } from "./catalogue/tests.ts";
import { translations } from "./catalogue/translations.ts";
import { sayIn } from "../messages/say.ts";
import type { Diagnostic, Fix, Param, RelatedPlace, Span } from "./diagnostic.ts";
import type { Entry, Placeholders } from "./entry.ts";
import { fill } from "./fill.ts";

const english = sayIn("en");

export const catalogue = {
  ...syntax,
  ...habits,
  ...files,
  ...names,
  ...scales,
  ...items,
  ...models,
  ...pages,
  ...conditions,
  ...scores,
  ...sizes,
  ...translations,
  ...tests,
  ...losses,
} as const;

export type Code = keyof typeof catalogue;

/** The parameters that a code's message needs. */
export type Params<C extends Code> = Readonly<Record<Placeholders<(typeof catalogue)[C]["message"]>, Param>>;

export interface Extra {
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

/** Whether a word is a code of the catalogue (and not, say, `constructor`). */
export function isCode(word: string): word is Code {
  return Object.hasOwn(catalogue, word);
}

/** Makes a finding of the catalogue's text for `code`. */
export function diagnostic<C extends Code>(code: C, file: string, span: Span, params: Params<C>, extra: Extra = {}): Diagnostic {
  const entry: Entry = catalogue[code];
  return {
    code,
    severity: entry.severity,
    file,
    span: { start: span.start, end: span.end },
    message: fill(entry.message, params, english),
    params,
    related: extra.related ?? [],
    fixes: extra.fixes ?? [],
  };
}
