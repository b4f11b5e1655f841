import type { Span } from "../../diagnostics/diagnostic.ts";
import type { BatterySymbol, InstrumentSymbol, QuestionSymbol } from "../../semantics/symbols.ts";
import { ofOptions } from "../eachChoice.ts";
import { conditionsOf, subjectsOf } from "../reachable.ts";
import type { Rule } from "../rule.ts";

/** That whoever has no answer need not make one up. It is said once: where all are required, in one place. */
export const forcedAnswers: Rule = {
  instrument(instrument, report) {
    const deciding = decidingIn(instrument);
    const forced = [
      ...instrument.batteries.filter((battery) => isForced(battery, instrument) && battery.scale?.missing.length === 0),
      ...instrument.questions.filter((each) => isForced(each, instrument) && !deciding.has(each) && !hasNoAnswer(each)),
    ];
    const [first] = forced;
    if (!first) return;
    const whole = instrument.decl.members.find((member) => member.kind === "flag" && member.keyword === "required");
    const place: Span = first.decl.required ?? whole ?? first.nameSpan;
    report.add("forced-answer", place, { names: forced.map(({ name }) => name) });
  },
};

function isForced({ decl }: BatterySymbol | QuestionSymbol, { required }: InstrumentSymbol): boolean {
  return decl.required !== undefined || (required && !decl.optional);
}

/** The questions whose answers decide who sees what: without them nothing can be shown. */
function decidingIn(instrument: InstrumentSymbol): ReadonlySet<unknown> {
  return new Set(
    conditionsOf(instrument).flatMap((when) => subjectsOf(when).flatMap((each) => (each.kind === "item" ? [] : each.question))),
  );
}

/** Text can always be a dash. */
function hasNoAnswer({ type }: QuestionSymbol): boolean {
  if (!type || type.kind === "text") return true;
  if (type.kind === "scale") return type.scale.missing.length > 0;
  return "options" in type && tellsNothing(type.options);
}

const tellsNothing = ofOptions((options) => options.some(({ decl }) => decl.missing || decl.exclusive || decl.specify));
