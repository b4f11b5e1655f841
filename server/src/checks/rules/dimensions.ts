import { closest } from "../../diagnostics/suggest.ts";
import { message } from "../../messages/message.ts";
import type { Rule } from "../rule.ts";

/** What every dimension needs: a title and items. */
export const dimensions: Rule = {
  instrument({ dimensions, model, decl }, report) {
    // A model that was named and not found has its finding already.
    const modelIsLost = !model && decl.members.some((member) => member.kind === "names" && member.keyword === "measures");
    for (const { name, nameSpan, items, inModel, ...dimension } of dimensions) {
      // Items without a name of their own have their findings already.
      if (items.length === 0 && dimension.decl.members.length === 0) report.add("dimension-without-items", nameSpan, { dimension: name });
      if (dimension.decl.text || inModel || modelIsLost) continue;
      if (model) {
        const meant = closest(name, model.dimensions.keys());
        report.add("dimension-without-title", nameSpan, {
          dimension: name,
          model: model.name,
          hint: meant === undefined ? message("hints.writeTitle") : message("hints.didYouMean", { name: meant }),
        });
      } else report.add("missing-title", nameSpan, { dimension: name });
    }
  },
};
