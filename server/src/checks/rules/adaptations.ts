import type { Fix } from "../../diagnostics/diagnostic.ts";
import { message } from "../../messages/message.ts";
import type { InstrumentSymbol, ModelDimensionSymbol, ModelSymbol } from "../../semantics/symbols.ts";
import { lexiconFor } from "../words/lexicons.ts";
import { questionWordsIn } from "../words/questionWords.ts";
import { leastInAll } from "../begun.ts";
import type { Rule } from "../rule.ts";

/** That an instrument which leaves out a dimension of the model that it measures, or moves topics, says so. */
export const adaptations: Rule = {
  instrument(instrument, report) {
    const { model, adapted, decl, items } = instrument;
    const measures = decl.members.find((member) => member.kind === "names" && member.keyword === "measures");
    if (!model || !measures || adapted.length > 0 || items.length < leastInAll) return;
    const leftOut = leftOutOf(model, instrument);
    const moved = movedIn(instrument);
    if (leftOut.length === 0 && moved.length === 0) return;
    report.add(
      "adapted-unsaid",
      measures,
      {
        model: model.name,
        leftOut: leftOut.length === 0 ? undefined : message("hints.dimensionsLeftOut", { names: leftOut }),
        moved: moved.length === 0 ? undefined : message("hints.itemsMoved", { names: moved }),
      },
      { fixes: [saidSo(instrument, model, leftOut, moved, measures.end)] },
    );
  },
};

function leftOutOf(model: ModelSymbol, { items }: InstrumentSymbol): readonly string[] {
  const asked = new Set<ModelDimensionSymbol>();
  for (const { dimension, covers } of items) {
    for (const each of [dimension.inModel, dimension.parent?.inModel, ...covers.map((topic) => topic.dimension)])
      if (each) asked.add(rootOf(each));
  }
  return [...model.dimensions.values()].flatMap((each) => (each.parent || asked.has(each) ? [] : each.name));
}

/** The items that cover a topic of another dimension of the model than their own. */
function movedIn({ items }: InstrumentSymbol): readonly string[] {
  return items.flatMap(({ name, dimension, covers }) => {
    const own = dimension.inModel ?? dimension.parent?.inModel;
    return own && covers.some((topic) => rootOf(topic.dimension) !== rootOf(own)) ? [name] : [];
  });
}

function rootOf(dimension: ModelDimensionSymbol): ModelDimensionSymbol {
  return dimension.parent ? rootOf(dimension.parent) : dimension;
}

/** Writes what was changed, for the author to say why. */
function saidSo(
  { languages }: InstrumentSymbol,
  model: ModelSymbol,
  leftOut: readonly string[],
  moved: readonly string[],
  end: number,
): Fix {
  const lexicon = lexiconFor(languages[0] ?? "en") ?? lexiconFor("en")!;
  const words = questionWordsIn(lexicon);
  const changes = [
    leftOut.length === 0 ? "" : `${words.leftOut} ${leftOut.join(", ")}.`,
    moved.length === 0 ? "" : `${words.moved} ${moved.join(", ")}.`,
  ].filter((change) => change !== "");
  const source = model.citations[0]?.text?.value ?? model.name;
  const newText = `\n  adapted from ${JSON.stringify(source)} because ${JSON.stringify(`${changes.join(" ")} ${words.whyAdapted}`)}`;
  return { title: message("fixes.sayAdapted"), edits: [{ span: { start: end, end }, newText }], isGuess: true };
}
