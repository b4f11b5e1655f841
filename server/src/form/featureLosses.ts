/** What is lost where a platform does not check what a question asks, or has no question for it. */

import { message, type Message } from "../messages/message.ts";
import type { Form, Question } from "./form.ts";
import type { Loss } from "./loss.ts";
import { featuresIn, type Feature } from "./requirements.ts";

/** That a platform does not check it, that it asks for a text in its place, or something of its own. */
export type Lost = "notChecked" | "constraint" | "asText" | "noFile" | { readonly code: Loss["code"]; readonly told: Message };

/** @param lost what the platform does with each feature; with those that it has, nothing */
export function featureLosses(
  form: Form,
  platform: string,
  lost: Partial<Readonly<Record<Feature, Lost | ((question: Question) => Lost | undefined)>>>,
): Loss[] {
  return featuresIn(form).flatMap(([question, features]) =>
    features.flatMap((feature): Loss[] => {
      const told = lost[feature];
      const how = typeof told === "function" ? told(question) : told;
      return how === undefined ? [] : [{ on: question.id, ...lossOf(how, feature, platform) }];
    }),
  );
}

function lossOf(how: Lost, feature: Feature, platform: string): Pick<Loss, "code" | "message"> {
  if (typeof how === "object") return { code: how.code, message: how.told };
  const rule = message(`losses.${rules[feature]}`);
  switch (how) {
    case "notChecked":
      return { code: "answer-not-checked", message: message("losses.ruleNotChecked", { platform, rule }) };
    case "constraint":
      return { code: "answer-not-checked", message: message("losses.ruleAsConstraint", { platform, rule }) };
    case "asText":
      return { code: "answer-kind-changed", message: message("losses.kindAsText", { platform, kind: rule }) };
    case "noFile":
      return { code: "answer-kind-changed", message: message("losses.noFiles", { platform }) };
  }
}

/** The names of the messages that say what an answer has to be, or what kind it is of. */
const rules = {
  email: "ruleEmail",
  phone: "rulePhone",
  url: "ruleUrl",
  like: "ruleLike",
  letters: "ruleLetters",
  leastChoices: "ruleLeastChoices",
  mostChoices: "ruleMostChoices",
  missingNumbers: "ruleMissingNumbers",
  dateLimits: "ruleDateLimits",
  time: "kindTime",
  place: "kindPlace",
  file: "kindFile",
  image: "kindFile",
  specifyRequired: "ruleSpecified",
} as const satisfies Readonly<Record<Feature, string>>;
