/** Lowers questions. */

import type * as s from "../semantics/symbols.ts";
import { partVariable, specifyVariable } from "../semantics/variables.ts";
import { dimensionTitle, isRequired, plain } from "./parts.ts";
import type * as i from "./schema.ts";
import type { Texts } from "./texts.ts";

export function lowerQuestion(question: s.QuestionSymbol, symbol: s.InstrumentSymbol, texts: Texts): i.Question {
  return {
    id: question.name,
    ...plain({ short: question.decl.short?.text }),
    text: texts.own(question.decl.text!),
    required: isRequired([question.decl], symbol),
    type: lowerType(question, question.type!, symbol, texts),
  };
}

function lowerType(question: s.QuestionSymbol, type: s.BoundQuestionType, symbol: s.InstrumentSymbol, texts: Texts): i.QuestionType {
  const { decl } = question;
  switch (type.kind) {
    case "one":
    case "any":
    case "rank":
      return { kind: type.kind, options: type.options.map((option) => lowerOption(option, question, type, symbol, texts)) };
    case "rankDimensions":
      return {
        kind: "rank",
        options: type.dimensions.map((dimension, index) => ({
          id: dimension.name,
          code: index + 1,
          label: dimensionTitle(dimension, symbol, texts),
          exclusive: false,
          missing: false,
          variable: partVariable(question, dimension.name),
        })),
      };
    case "number":
      return {
        kind: "number",
        ...plain({ lo: type.lo, hi: type.hi }),
        decimals: type.decimals,
        ...plain({ unit: decl.type?.type === "number" ? texts.own(decl.type.unit) : undefined }),
      };
    case "text":
      return { kind: "text", long: type.long };
    case "date":
      return { kind: "date" };
    case "scale":
      return { kind: "scale", scale: type.scale.name };
    case "share":
      return {
        kind: "share",
        total: type.total,
        parts: type.dimensions.map((dimension) => ({
          dimension: dimension.name,
          label: dimensionTitle(dimension, symbol, texts),
          variable: partVariable(question, dimension.name),
        })),
      };
  }
}

function lowerOption(
  option: s.OptionSymbol,
  question: s.QuestionSymbol,
  type: Extract<s.BoundQuestionType, { kind: "one" | "any" | "rank" }>,
  symbol: s.InstrumentSymbol,
  texts: Texts,
): i.Option {
  const label = type.list ? texts.of(type.list, option.label!) : texts.of(symbol, option.label!);
  return {
    id: option.name,
    code: option.code,
    label,
    ...plain({ specify: option.decl.specify ? specifyVariable(question, option.name) : undefined }),
    exclusive: option.decl.exclusive,
    missing: option.decl.missing,
    ...plain({ variable: type.kind === "one" ? undefined : partVariable(question, option.name) }),
  };
}
