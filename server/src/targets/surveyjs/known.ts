/** What is known of a respondent before the first page: what a page that shows a survey has to set, as SurveyJS reads no address and draws nothing. */

import type { Instrument } from "../../instrument/schema.ts";
import type { Row } from "../../scoring/answers.ts";

/** A text from an address is no longer than this. */
const longest = 200;

/**
 * The given values of one respondent.
 *
 * @param search the parameters of the address, such as `?agency=1`: options by their codes
 * @param draw a number from 0 up to below 1
 */
export function givenAnswers({ givens = [] }: Instrument, search: string, draw: () => number): Row {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    givens.flatMap(({ id, type, from }): [string, number | string][] => {
      if (from === "random") return type.kind === "one" ? [[id, type.options[Math.floor(draw() * type.options.length)]!.code]] : [];
      const written = parameters.get(id)?.trim() ?? "";
      if (type.kind === "text") return written === "" ? [] : [[id, written.slice(0, longest)]];
      const option = type.options.find(({ code }) => String(code) === written);
      return option ? [[id, option.code]] : [];
    }),
  );
}
