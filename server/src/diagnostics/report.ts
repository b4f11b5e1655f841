/** Makes findings. */

import { catalogue } from "../findings/catalogue.ts";
import type { Code, ParamsOf } from "../findings/codes.ts";
import type { Entry } from "../findings/entry.ts";
import type { Part } from "../messages/message.ts";
import type { Diagnostic, Fix, RelatedPlace, Span } from "./diagnostic.ts";
import { withSpans } from "./moved.ts";

/** The parameters that a code's message needs. One may be left out where it is given as nothing. */
export type Params<C extends Code> = Readonly<Record<ParamsOf<C>, Part | readonly Part[] | undefined>>;

export interface Extra {
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

/** Makes a finding. Its places are those of now: nodes that they are taken from may move. */
export function diagnostic<C extends Code>(code: C, file: string, span: Span, params: Params<C>, extra: Extra = {}): Diagnostic {
  const { severity }: Entry = catalogue[code];
  return withSpans({ code, severity, file, span, params, related: extra.related ?? [], fixes: extra.fixes ?? [] }, ({ start, end }) => ({
    start,
    end,
  }));
}
