/** Lines above declarations that say what the answers of respondents come to. */

import type { CodeLens, Command } from "vscode-languageserver-types";
import type { Span } from "../language/ast.ts";
import { byAuthor, message, type AnyMessage } from "../messages/message.ts";
import { numbersIn } from "../reports/numbers.ts";
import { groupedBy } from "../semantics/grouped.ts";
import type { Program } from "../semantics/program.ts";
import type { InstrumentSymbol } from "../semantics/symbols.ts";
import { lensCommands } from "../services/index.ts";
import { rangeOf } from "../services/positions.ts";
import type { Analysis } from "../statistics/analysis.ts";
import type { Language } from "./language.ts";
import type { Live } from "./liveAnswers.ts";

/** The lenses of a file, by what is known of its instruments. Where there is a preview, they lead to its view of scores. */
export function answerLenses(
  { files }: Program,
  file: string,
  known: ReadonlyMap<string, Live>,
  { say, locale }: Language,
  hasPreview: boolean,
): CodeLens[] {
  const bound = files.get(file);
  if (!bound) return [];
  const shown = numbersIn(locale);
  const mean = (value: number): string => shown(value, "mean");
  /** A coefficient is never above 1, and English leaves out its zero. */
  const coefficient = (value: number): string => shown(value, "mean").replace(/^(−?)0(?=\.)/, "$1");
  return bound.symbols
    .filter((symbol) => symbol.kind === "instrument")
    .flatMap((instrument) => {
      const live = known.get(instrument.name);
      if (!live) return [];
      const at = (span: Span, said: readonly AnyMessage[], tooltip?: string): CodeLens[] => {
        if (said.length === 0) return [];
        const command: Command = {
          title: said.map(say).join(" · "),
          command: hasPreview ? lensCommands.preview : "",
          ...(tooltip !== undefined && { tooltip }),
          ...(hasPreview && { arguments: [file, instrument.name, "scores"] }),
        };
        return [{ range: rangeOf(bound.parsed, span), command }];
      };
      return [
        ...ofFile(instrument, live, at, say),
        ...(live.analysis ? ofAnalysis(instrument, live.analysis, at, { mean, coefficient }) : []),
      ];
    });
}

type At = (span: Span, said: readonly AnyMessage[], tooltip?: string) => CodeLens[];

/** Who has answered, and what could not be read. */
function ofFile({ nameSpan }: InstrumentSymbol, { name, problem, analysis, remarks }: Live, at: At, say: Language["say"]): CodeLens[] {
  if (problem) return at(nameSpan, [problem]);
  const who = at(nameSpan, [message("live.respondents", { count: analysis!.respondents, name: byAuthor(name) })]);
  if (remarks.length === 0) return who;
  const all = remarks.map((remark) => `- ${say(remark)}`).join("\n");
  return [...who, ...at(nameSpan, [message("live.remarks", { count: remarks.length, first: remarks[0]! })], all)];
}

function ofAnalysis(
  { batteries, dimensions, items, scores }: InstrumentSymbol,
  analysis: Analysis,
  at: At,
  { mean, coefficient }: Readonly<Record<"mean" | "coefficient", (value: number) => string>>,
): CodeLens[] {
  const several = batteries.length > 1;
  const ofBattery = (battery: string, what: AnyMessage): AnyMessage => (several ? message("live.ofBattery", { battery, what }) : what);
  const byDimension = groupedBy(analysis.dimensions, ({ dimension }) => dimension);
  const gaps = groupedBy(
    analysis.gaps.flatMap(({ first, second, dimensions: own }) => own.map((gap) => ({ first, second, ...gap }))),
    ({ dimension }) => dimension,
  );
  const negative = groupedBy(
    analysis.items.flatMap(({ item, battery, reverse, reliability }) => {
      const rest = reliability?.pairwise.itemRest ?? null;
      return rest === null || rest >= 0 ? [] : [{ item, battery, reverse, rest }];
    }),
    ({ item }) => item,
  );
  const byScore = groupedBy(analysis.scores, ({ score }) => score);
  const whole = new Map((byDimension.get(null) ?? []).map((row) => [row.battery, row]));
  return [
    ...batteries.flatMap(({ name, nameSpan }) => {
      const { alpha = null, n = 0 } = whole.get(name)?.reliability?.listwise ?? {};
      return at(nameSpan, alpha === null ? [] : [message("live.alphaOfAll", { alpha: coefficient(alpha), n })]);
    }),
    ...dimensions.flatMap(({ name, nameSpan }) => {
      const own = (byDimension.get(name) ?? []).flatMap(({ battery, reliability, mean: middle, n }) => {
        const { alpha = null, n: complete = 0 } = reliability?.listwise ?? {};
        if (alpha !== null) return [ofBattery(battery, message("live.alpha", { alpha: coefficient(alpha), n: complete }))];
        return middle === null ? [] : [ofBattery(battery, message("live.mean", { mean: mean(middle), n }))];
      });
      const between = gaps.get(name) ?? [];
      const apart = between.flatMap(({ first, second, mean: gap }) => {
        if (gap === null) return [];
        return [between.length === 1 ? message("live.gap", { gap: mean(gap) }) : message("live.gapOf", { first, second, gap: mean(gap) })];
      });
      return at(nameSpan, [...own, ...apart]);
    }),
    ...items.flatMap(({ name, nameSpan }) =>
      at(
        nameSpan,
        (negative.get(name) ?? []).map(({ battery, reverse, rest }) => {
          const r = coefficient(rest);
          return ofBattery(battery, reverse ? message("live.negativeReversed", { r }) : message("live.negative", { r }));
        }),
      ),
    ),
    ...scores.flatMap(({ name, nameSpan }) => {
      const results = (byScore.get(name) ?? []).flatMap(({ mean: middle, sd, n }) => (middle === null ? [] : [{ middle, sd, n }]));
      const [only] = results;
      if (!only) return [];
      if (results.length === 1)
        return at(nameSpan, [
          only.sd === null
            ? message("live.mean", { mean: mean(only.middle), n: only.n })
            : message("live.meanAndSd", { mean: mean(only.middle), sd: mean(only.sd), n: only.n }),
        ]);
      const means = results.map(({ middle }) => middle);
      return at(nameSpan, [message("live.means", { lowest: mean(Math.min(...means)), highest: mean(Math.max(...means)) })]);
    }),
  ];
}
