/** What is calculated and compared: conditions, the formulas of scores, the answers in tests. */

import { all, any, blockOf, maybe, name, named, num, number, oneOf, text } from "./parts.ts";

const comparedPath = all(name("subject"), maybe(".", name("part")));
const value = oneOf(name("value"), num);
const sign = oneOf("==", "!=", "<", "<=", ">", ">=");

export const condition = named("condition", () => all(conjunction, any("or", conjunction)));
const conjunction = named("conjunction", () => all(negation, any("and", negation)));
const negation = named("negation", () =>
  oneOf(
    all("not", negation),
    all("(", condition, ")"),
    all("answered", "(", comparedPath, ")"),
    all(sum, sign, sum),
    all(comparedPath, "in", "(", value, any(",", value), ")"),
    all(comparedPath, "includes", name("value")),
  ),
);

/** A number, or a comparison, which is 1 or 0. */
export const formula = named("formula", () => all(sum, maybe(sign, sum)));
const sum = named("sum", () => all(product, any(oneOf("+", "-"), product)));
const product = named("product", () => all(unary, any(oneOf("*", "/"), unary)));
const unary = named("unary", () =>
  oneOf(
    all("-", unary),
    number,
    all(name("operand"), maybe(".", name("operandPart"))),
    all("(", formula, ")"),
    all("points", "(", formula, ")", blockOf("points")),
    all("table", "(", formula, any(",", formula), ")", maybe("per", "item"), blockOf("table")),
    all(name("function"), "(", formula, any(",", formula), ")", maybe("per", "dimension")),
  ),
);

const one = oneOf(num, name("answer"));
export const answer = named("answer", () =>
  all(name("answered"), maybe(".", name("answeredPart")), "=", oneOf(num, name("answer"), text, all("(", one, any(",", one), ")"))),
);
