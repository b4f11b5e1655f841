/** What is calculated and compared: conditions, the formulas of scores, the answers in tests. */

import { all, any, maybe, name, named, num, number, oneOf, text } from "./parts.ts";

const comparedPath = all(name("subject"), maybe(".", name("part")));
const value = oneOf(name("value"), num);

export const condition = named("condition", () => all(conjunction, any("or", conjunction)));
const conjunction = named("conjunction", () => all(negation, any("and", negation)));
const negation = named("negation", () =>
  oneOf(
    all("not", negation),
    all("(", condition, ")"),
    all("answered", "(", comparedPath, ")"),
    all(comparedPath, oneOf("==", "!=", "<", "<=", ">", ">="), value),
    all(comparedPath, "in", "(", value, any(",", value), ")"),
    all(comparedPath, "includes", name("value")),
  ),
);

export const sum = named("sum", () => all(product, any(oneOf("+", "-"), product)));
const product = named("product", () => all(unary, any(oneOf("*", "/"), unary)));
const unary = named("unary", () =>
  oneOf(
    all("-", unary),
    number,
    all(name("operand"), maybe(".", name("operandPart"))),
    all("(", sum, ")"),
    all(name("function"), "(", sum, ")", maybe("per", "dimension")),
  ),
);

const one = oneOf(num, name("answer"));
export const answer = named("answer", () =>
  all(name("answered"), maybe(".", name("answeredPart")), "=", oneOf(num, name("answer"), text, all("(", one, any(",", one), ")"))),
);
