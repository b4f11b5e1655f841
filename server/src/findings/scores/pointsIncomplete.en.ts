import type { Entry } from "../entry.ts";
import { desk, roof } from "./examples.ts";

export const pointsIncomplete = {
  severity: "error",
  allowable: false,
  message: "These points say nothing of {answers}. Name each answer, or say with else what the others count.",
  title: "Points that leave out an answer",
  why: `An answer that counts nothing would make the score missing for whoever gives it. Name every answer, or say with \`else\` what all others count.`,
  wrong: desk(`${roof}  score wealth "Wealth" = points(roof) { straw 2, tin 1 }`),
  right: desk(`${roof}  score wealth "Wealth" = points(roof) { straw 2, tin 1, tiles 0 }`),
} as const satisfies Entry;
