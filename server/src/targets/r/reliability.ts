/** Reliability of each dimension in each battery, and a model of lavaan of each battery. */

import { groupedBy } from "../../instrument/byId.ts";
import type { Reflective } from "../scripts/reflective.ts";
import { reliabilityHelpers } from "./helpers.ts";
import { literal, nameIn, number } from "./text.ts";

/** A factor needs three items, or a model of one alone is not determined. */
const fewestOfFactor = 3;

export function reliabilityLines(lists: readonly Reflective[]): string[] {
  if (lists.length === 0) return [];
  const calls = lists.map(({ battery, dimension, items }) => {
    const own = items.map(
      ({ variable, turned }) => `${literal(variable)} = ${turned === undefined ? "" : `${number(turned)} - `}${nameIn("a", variable)}`,
    );
    return `  list(${literal(battery)}, ${literal(dimension)}, list(${own.join(", ")}))`;
  });
  return [
    reliabilityHelpers,
    `lists <- list(\n${calls.join(",\n")}\n)`,
    "reliabilities <- do.call(rbind, lapply(lists, function(list) do.call(reliability, list)))",
    "print(reliabilities, digits = 3)",
    ...models(lists),
  ];
}

function models(lists: readonly Reflective[]): string[] {
  const batteries = groupedBy(
    lists.filter(({ items }) => items.length >= fewestOfFactor),
    ({ battery }) => battery,
  );
  if (batteries.size === 0) return [];
  const entries = [...batteries].map(([battery, dimensions]) => {
    const lines = dimensions.map(({ dimension, items }) => `    F_${dimension} =~ ${items.map(({ variable }) => variable).join(" + ")}`);
    return `  ${literal(battery)} = '\n${lines.join("\n")}\n  '`;
  });
  const turned = lists.flatMap(({ items }) =>
    items.flatMap(({ variable, turned: from }) =>
      from === undefined ? [] : [`${nameIn("items", variable)} <- ${number(from)} - ${nameIn("items", variable)}`],
    ),
  );
  return [
    "",
    "# Confirmatory factor analysis: the model of each battery, which lavaan fits where it is installed.",
    `models <- list(\n${entries.join(",\n")}\n)`,
    'if (requireNamespace("lavaan", quietly = TRUE)) {',
    "  items <- lapply(a, as.vector)",
    ...turned.map((line) => `  ${line}`),
    "  items <- as.data.frame(Filter(is.numeric, items), optional = TRUE)",
    "  for (battery in names(models)) tryCatch({",
    '    fit <- lavaan::cfa(models[[battery]], data = items, missing = "fiml", estimator = "MLR")',
    "    print(lavaan::summary(fit, fit.measures = TRUE, standardized = TRUE))",
    '  }, error = function(e) message("No model of ", battery, ": ", conditionMessage(e)))',
    "}",
  ];
}
