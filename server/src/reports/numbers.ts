/** Numbers as a report shows them: with the sign before the decimals that the reader's language has, and as many of them as mean something. */

import type { ReaderLanguage } from "../messages/teller.ts";

/** Means have two decimals, coefficients three; shares become percent; indexes are percent already. What is no number is a word. */
export type Shown = "word" | "count" | "mean" | "coefficient" | "statistic" | "index" | "percent" | "p";

/** What stands where there is no number. */
export const dash = "–";

/** Gives what shows numbers in a language. */
export function numbersIn(language: ReaderLanguage): (value: number, shown: Shown) => string {
  const written = (value: number, decimals: number): string => {
    const text = value.toFixed(decimals).replace(/^-(?=[0.]*$)/, "");
    return (language === "id" ? text.replace(".", ",") : text).replace("-", "−");
  };
  return (value, shown) => {
    switch (shown) {
      case "count":
        return written(value, Number.isInteger(value) ? 0 : 2);
      case "coefficient":
        return written(value, 3);
      case "percent":
        return written(value * 100, 1);
      case "p":
        return value < 0.001 ? `< ${written(0.001, 3)}` : value > 0.999 ? `> ${written(0.999, 3)}` : written(value, 3);
      default:
        return written(value, 2);
    }
  };
}
