/** Means by dimension: a radar of the batteries, and bars of the scores. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import { formulaInWords } from "../../server/src/scoring/formula.ts";
import { dimensionMeans, type ScoreSummary, type Summary } from "../../server/src/preview/results.ts";
import { allItems, structureOf } from "../../server/src/preview/structure.ts";
import { formulaWordsIn } from "../../server/src/scoring/formulaWords.ts";
import { common, lettersIn, lineHeight, plainLabel, shown, textIn, wrapped, type Picture, type Setting } from "./shared.ts";

/** The batteries' means of each dimension, as polygons over the scale; nothing below three dimensions, or where scales differ. */
export function batteryRadar(instrument: Instrument, summary: Summary, setting: Setting): Picture | undefined {
  const { say, language, colours } = setting;
  const means = dimensionMeans(instrument, summary);
  const dimensions = instrument.dimensions.filter(({ id, parent }) => parent === undefined && means.some(({ dimension, mean }) => dimension === id && mean !== null));
  const used = instrument.batteries.filter(({ id }) => means.some(({ battery, mean }) => battery === id && mean !== null));
  const scales = instrument.scales.filter(({ id }) => instrument.items.some(({ answers }) => answers.some(({ scale }) => scale === id)));
  const [first] = scales;
  if (dimensions.length < 3 || !first || scales.some(({ lo, hi }) => lo !== first.lo || hi !== first.hi)) return undefined;
  const valueOf = (dimension: string, battery: string): number | null => means.find((each) => each.dimension === dimension && each.battery === battery)?.mean ?? null;
  const description = `${say("means")}: ${dimensions.map(({ id, title }) => `${textIn(title, language)} ${used.map((battery) => `${battery.id} ${shown(valueOf(id, battery.id))}`).join(", ")}`).join("; ")}.`;
  return {
    height: 420,
    description,
    option: {
      ...common(setting, description),
      color: [...colours.series],
      legend: { bottom: 0, textStyle: { color: colours.text }, data: used.map(({ id }) => id) },
      radar: {
        radius: Math.min(140, Math.round(setting.width * 0.26)), center: ["50%", "48%"],
        indicator: dimensions.map(({ title }) => ({ name: plainLabel(wrapped(textIn(title, language), Math.min(22, lettersIn(setting.width * 0.2)))), min: first.lo, max: first.hi })),
        axisName: { color: colours.text, fontSize: 12, lineHeight },
        axisLine: { lineStyle: { color: colours.line } }, splitLine: { lineStyle: { color: colours.line } }, splitArea: { show: false },
        splitNumber: Math.min(first.hi - first.lo, 8),
      },
      series: [{
        type: "radar",
        symbolSize: 6,
        data: used.map(({ id }, index) => ({
          name: id,
          value: dimensions.map((dimension) => valueOf(dimension.id, id) ?? "-"),
          lineStyle: { width: 2, type: (["solid", "dashed", "dotted"] as const)[index % 3] },
          areaStyle: { opacity: 0.06 },
        })),
        tooltip: {
          formatter: ({ name }: { name: string }) => plainLabel([name, ...dimensions.map(({ id, title }) => `${textIn(title, language)}: ${shown(valueOf(id, name))}`)].join("\n")),
        },
      }],
    },
  };
}

/** The results of scores as bars: one score by dimension, or all that are single numbers. */
export function scoreBars(instrument: Instrument, scores: readonly ScoreSummary[], title: string, setting: Setting): Picture {
  const { say, language, colours } = setting;
  const structure = structureOf(instrument).dimensions;
  const bars = scores.flatMap(({ score, results }) =>
    results.map((result) => {
      const dimension = instrument.dimensions.find(({ id }) => id === result.dimension);
      return {
        items: structure.find(({ id }) => id === result.dimension),
        label: textIn(dimension?.title ?? score.title, language), value: result.mean, sd: result.sd, n: result.n, formula: formulaInWords(instrument, score, formulaWordsIn(setting.reader, language)),
      };
    }),
  );
  const lowest = Math.min(0, ...bars.map(({ value }) => value ?? 0));
  const description = `${title}: ${bars.map(({ label, value }) => `${label} ${shown(value, say("missing"))}`).join(", ")}.`;
  return {
    height: 38 * bars.length + 46,
    description,
    option: {
      ...common(setting, description),
      grid: { left: 8, right: 56, top: 8, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "all" },
      // A number beside a bar to the left needs room before the labels.
      xAxis: { type: "value", min: lowest < 0 ? Math.floor(lowest * 11.5) / 10 : undefined, axisLabel: { color: colours.faint, hideOverlap: true, formatter: (value: number) => String(value).replace("-", "−") }, splitLine: { lineStyle: { color: colours.line } }, axisLine: { show: true, lineStyle: { color: colours.faint } } },
      yAxis: {
        type: "category", inverse: true, data: bars.map(({ label }) => plainLabel(wrapped(label, letters(setting)))), axisTick: { show: false },
        axisLabel: { color: colours.text, lineHeight, interval: 0 }, axisLine: { lineStyle: { color: colours.faint } },
      },
      series: [{
        type: "bar", barMaxWidth: 20,
        data: bars.map(({ value }) => ({ value: value ?? "-", itemStyle: { color: value !== null && value < 0 ? colours.series[1] : colours.series[0] }, label: { position: value !== null && value < 0 ? "left" : "right" } })),
        // A line of the grid would run through the number.
        label: { show: true, color: colours.text, backgroundColor: colours.background, padding: [1, 2], formatter: ({ value }: { value: number | string }) => (typeof value === "number" ? shown(value) : "") },
        tooltip: {
          formatter: ({ dataIndex }: { dataIndex: number }) => {
            const { label, value, sd, n, formula, items } = bars[dataIndex]!;
            const madeOf = items ? allItems(items).map(({ id, text, reverse }) => `${id}${reverse ? " ⇄" : ""} ${textIn(text, language)}`) : [];
            return plainLabel([label, `${say("mean")} ${shown(value)}, ${say("sd")} ${shown(sd)}, ${say("n")} ${n}`, wrapped(formula, 60), ...madeOf.map((item) => wrapped(item, 60))].join("\n"));
          },
        },
      }],
    },
  };
}

/** How many respondents are in each band. */
export function bandBars({ score, results }: ScoreSummary, instrument: Instrument, setting: Setting): Picture {
  const { say, language, colours } = setting;
  const rows = results.map(({ dimension, bands }) => ({
    label: textIn(instrument.dimensions.find(({ id }) => id === dimension)?.title ?? score.title, language), bands,
  }));
  const title = say("bands", { score: textIn(score.title, language) });
  const description = `${title}: ${rows.map(({ label, bands }) => `${rows.length > 1 ? `${label} ` : ""}${bands.map((band) => `${band.label} ${band.count}`).join(", ")}`).join("; ")}.`;
  return {
    height: 38 * rows.length + 74,
    description,
    option: {
      ...common(setting, description),
      color: [...colours.series],
      legend: { bottom: 0, textStyle: { color: colours.text } },
      grid: { left: 8, right: 24, top: 8, bottom: 36, outerBoundsMode: "same", outerBoundsContain: "all" },
      xAxis: { type: "value", minInterval: 1, axisLabel: { color: colours.faint }, splitLine: { lineStyle: { color: colours.line } } },
      yAxis: { type: "category", inverse: true, data: rows.map(({ label }) => plainLabel(wrapped(label, letters(setting)))), axisLabel: { color: colours.text, lineHeight, interval: 0 }, axisTick: { show: false } },
      series: score.bands.map(({ label, title: name }, index) => ({
        type: "bar", stack: "bands", barMaxWidth: 22,
        name: plainLabel([label, textIn(name, language)].filter(Boolean).join(" ")),
        data: rows.map(({ bands }) => bands[index]!.count),
        label: { show: true, color: "#ffffff", textBorderColor: "#000000", textBorderWidth: 2, formatter: ({ value }: { value: number }) => (value > 0 ? String(value) : "") },
      })),
    },
  };
}

/** The letters of a line that names a bar: about a third of the picture is for names. */
function letters({ width }: Setting): number {
  return Math.min(34, lettersIn(width * 0.32));
}
