/** The same words in Indonesian. A key that lacks here does not compile. */

import type { Translated } from "../message.ts";
import type { Words } from "./en.ts";
import { heads } from "./id/heads.ts";
import { quantities } from "./id/quantities.ts";
import { report } from "./id/report.ts";

export const id: { readonly [S in keyof Words]: Translated<Words[S]> } = { heads, quantities, report };
