import { itemsWith, sumOf } from "../items/fact.ts";
import type { Rule } from "../rule.ts";

/** That the items of a battery are statements, or questions, but not both. */
export const questionsAmong: Rule = {
  items({ batteries }, report, { items }) {
    const found = [...items.of(questions)];
    if (found.length === 0) return;
    for (const battery of batteries) {
      const own = found.filter(([row]) => row.batteries.includes(battery));
      if (own.length * 2 > items.of(textsByBattery).of(battery.name)) continue;
      for (const [, text] of own) report.add("question-among-statements", text, {});
    }
  },
};

const questions = itemsWith(({ decl: { text } }) => (text?.value.trimEnd().endsWith("?") ? text : undefined));
const textsByBattery = sumOf(({ decl, batteries }) => (decl.text ? batteries.map(({ name }) => [name, 1] as const) : undefined));
