import type { Entry } from "../entry.ts";
import { desk, roof } from "./examples.ts";

export const pointsTwice = {
  severity: "error",
  allowable: false,
  message: "{answer} counts something twice here. Keep one of the two.",
  title: "An answer with points twice",
  why: `Which of the two counts cannot be told.`,
  wrong: desk(`${roof}  score wealth "Wealth" = points(roof) { straw 2, tin 1, tin 2, tiles 0 }`),
  right: desk(`${roof}  score wealth "Wealth" = points(roof) { straw 2, tin 1, tiles 0 }`),
} as const satisfies Entry;
