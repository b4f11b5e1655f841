import type { QuestionSymbol, Typed } from "../../semantics/symbols.ts";
import type { Rule } from "../rule.ts";

/** That points of a share are turned to weights before they weigh: with 100 points, a gap of 1.3 would become one of 130. */
export const shareWeights: Rule = {
  instrument(instrument, report) {
    for (const { value } of instrument.scores) {
      if (!value) continue;
      const question = undividedShare(value, { factor: 1, weighs: false });
      if (!question || question.type?.kind !== "share") continue;
      const { total } = question.type;
      report.add("share-not-divided", value.span, { question: question.name, total, proposed: `${question.name} / ${total}` });
    }
  },
};

/** What the expression around a share does to it. */
interface Around {
  /** The product of the constants that multiply it. */
  readonly factor: number;
  /** It is multiplied with something that is no constant. */
  readonly weighs: boolean;
}

/** A share that weighs something without being divided by anything. */
function undividedShare(value: Typed, around: Around): QuestionSymbol | undefined {
  switch (value.kind) {
    case "share":
    case "sharePart":
      return around.weighs && around.factor === 1 ? value.question : undefined;
    case "call":
      return undividedShare(value.argument, around);
    case "list": {
      for (const each of value.of) {
        const found = undividedShare(each, around);
        if (found) return found;
      }
      return undefined;
    }
    case "binary": {
      const { op, left, right } = value;
      if (op === "/") {
        // Divided by an expression, such as sum(importance): what that does is the author's choice.
        if (right.kind !== "number") return undefined;
        return undividedShare(left, { ...around, factor: around.factor / right.value });
      }
      if (op !== "*") return undividedShare(left, around) ?? undividedShare(right, around);
      const beside = (other: Typed): Around =>
        other.kind === "number"
          ? { ...around, factor: around.factor * other.value }
          : { ...around, weighs: true, factor: around.factor * constantIn(other) };
      return undividedShare(left, beside(right)) ?? undividedShare(right, beside(left));
    }
    default:
      return undefined;
  }
}

/** The constant factor of a product: `gap / 100` has 0.01. */
function constantIn(value: Typed): number {
  if (value.kind === "number") return value.value;
  if (value.kind !== "binary") return 1;
  if (value.op === "*") return constantIn(value.left) * constantIn(value.right);
  if (value.op === "/") return constantIn(value.left) / (value.right.kind === "number" ? value.right.value : 2);
  return 1;
}
