/** Lowers questions. */

import { earlierIn, earlierOfQuestion } from "../semantics/earlier.ts";
import type * as s from "../semantics/symbols.ts";
import { partVariable, specifyVariable } from "../semantics/variables.ts";
import { lowerCondition, lowerRule } from "./lowerPages.ts";
import { dimensionTitle, isRequired, plain } from "./parts.ts";
import type * as i from "./schema.ts";
import type { Texts } from "./texts.ts";

export function lowerQuestion(question: s.QuestionSymbol, symbol: s.InstrumentSymbol, texts: Texts): i.Question {
  const { decl, type } = question;
  return {
    id: question.name,
    ...plain({ short: decl.short?.text }),
    text: texts.own(decl.text!),
    ...plain({ hint: texts.own(decl.hint) }),
    required: isRequired([decl], symbol),
    ...plain({
      when: question.when && lowerCondition(question.when),
      order: decl.kind === "question" && decl.random ? ("random" as const) : undefined,
      carries: type && "chosenIn" in type ? type.chosenIn?.name : undefined,
    }),
    type: lowerType(question, question.type!, symbol, texts),
    ...plain({
      shown: question.decl.shown?.text as i.Look | undefined,
      check:
        question.checks.length === 0
          ? undefined
          : question.checks.map(({ decl: own, rule }) => ({ rule: lowerRule(rule!), message: texts.own(own.message!) })),
      was: earlierOfQuestion(question),
    }),
  };
}

export function lowerGiven(given: s.QuestionSymbol, symbol: s.InstrumentSymbol, texts: Texts): i.Given {
  const { name, decl } = given;
  return {
    id: name,
    ...plain({ short: decl.short?.text }),
    label: texts.own(decl.text!),
    // The grammar takes nothing else.
    type: lowerType(given, given.type!, symbol, texts) as i.Given["type"],
    from: decl.kind === "given" && decl.atRandom ? "random" : "link",
    ...plain({ was: earlierOfQuestion(given) }),
  };
}

function lowerType(question: s.QuestionSymbol, type: s.BoundQuestionType, symbol: s.InstrumentSymbol, texts: Texts): i.QuestionType {
  const { decl } = question;
  switch (type.kind) {
    case "one":
    case "rank":
      return { kind: type.kind, options: type.options.map((option) => lowerOption(option, question, type, symbol, texts)) };
    case "any":
      return {
        kind: "any",
        options: type.options.map((option) => lowerOption(option, question, type, symbol, texts)),
        ...plain({ least: type.least === 0 ? undefined : type.least, most: type.most }),
      };
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
        ...(type.missing.length > 0 && {
          missing: type.missing.map(({ code, label }) => ({ code, ...plain({ label: texts.own(label) }) })),
        }),
      };
    case "text":
      return { kind: "text", long: type.long, ...plain({ format: type.format, like: type.like, most: type.most }) };
    case "date":
      return { kind: "date", ...plain({ lo: type.lo, hi: type.hi }) };
    case "time":
    case "place":
      return { kind: type.kind };
    case "file":
      return { kind: "file", image: type.image };
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
  const when = question.offers.get(option);
  const label = type.list ? texts.of(type.list, option.label!) : texts.of(symbol, option.label!);
  return {
    id: option.name,
    code: option.code,
    label,
    ...plain({ specify: option.decl.specify && !type.chosenIn ? specifyVariable(question, option.name) : undefined }),
    ...plain({ specifyRequired: (option.decl.specifyRequired && !type.chosenIn) || undefined }),
    exclusive: option.decl.exclusive,
    missing: option.decl.missing,
    ...plain({
      variable: type.kind === "one" ? undefined : partVariable(question, option.name),
      when: when && lowerCondition(when),
      was: earlierIn(option.decl.was),
    }),
  };
}
