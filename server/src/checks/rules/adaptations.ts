import { message } from "../../messages/message.ts";
import { leastInAll } from "../begun.ts";
import { changesOf, sayAdapted } from "../changeList.ts";
import type { Rule } from "../rule.ts";

/** That an instrument which leaves out a dimension of the model that it measures, or moves topics, says so. */
export const adaptations: Rule = {
  items(instrument, report) {
    const { model, adapted, decl, items } = instrument;
    const measures = decl.members.find((member) => member.kind === "names" && member.keyword === "measures");
    if (!model || !measures || adapted.length > 0 || items.length < leastInAll) return;
    const changes = changesOf(instrument, model);
    const { leftOut, moved } = changes;
    if (leftOut.length === 0 && moved.length === 0) return;
    report.add(
      "adapted-unsaid",
      measures,
      {
        model: model.name,
        leftOut: leftOut.length === 0 ? undefined : message("hints.dimensionsLeftOut", { names: leftOut }),
        moved: moved.length === 0 ? undefined : message("hints.itemsMoved", { names: moved }),
      },
      { fixes: sayAdapted(instrument, model, changes, report) },
    );
  },
};
