/** All kinds of growing text. */

import { instruments } from "./instruments.ts";
import type { Kind } from "./kind.ts";
import { signs } from "./signs.ts";
import { words } from "./words.ts";

export type { Kind } from "./kind.ts";

export const kinds: readonly Kind[] = [...signs, ...words, ...instruments];
