import { message } from "../../messages/message.ts";
import { groupedBy } from "../../semantics/grouped.ts";
import { leastInAll } from "../begun.ts";
import type { Rule } from "../rule.ts";

/** Fewer items than these tell little of how well they measure one thing (DeVellis 2017). */
const least = 3;

/** That a dimension whose items should go together has enough of them. An index is made up of what is there. */
export const fewItems: Rule = {
  instrument({ dimensions, model, items: all, batteries }, report) {
    if (model?.formative || batteries.length === 0 || all.length < leastInAll) return;
    const inModel = groupedBy([...(model?.attributes.values() ?? [])], ({ dimension }) => dimension.name);
    for (const { name, nameSpan, items, parent, decl } of dimensions) {
      // A model that has no more topics was published so.
      if (items.length >= (inModel.get(name)?.length ?? Infinity)) continue;
      const isFormative = decl.formative !== undefined || parent?.decl.formative !== undefined;
      if (isFormative || items.length === 0 || items.length >= least) continue;
      const at = decl.definition?.end ?? decl.text?.end ?? nameSpan.end;
      report.add(
        "few-items",
        nameSpan,
        { dimension: name, count: items.length },
        {
          fixes: [
            { title: message("fixes.makeFormative"), edits: [{ span: { start: at, end: at }, newText: " formative" }], isGuess: true },
          ],
        },
      );
    }
  },
};
