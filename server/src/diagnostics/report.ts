/** Makes findings. */

import { catalogue } from "../findings/catalogue.ts";
import type { Code, ParamsOf } from "../findings/codes.ts";
import type { Entry } from "../findings/entry.ts";
import { sayIn } from "../messages/say.ts";
import type { Diagnostic, Fix, Param, RelatedPlace, Span } from "./diagnostic.ts";
import { fill } from "./fill.ts";

const english = sayIn("en");

/** The parameters that a code's message needs. */
export type Params<C extends Code> = Readonly<Record<ParamsOf<C>, Param>>;

export interface Extra {
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
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
