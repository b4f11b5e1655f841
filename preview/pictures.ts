/** The pictures of an instrument as SVG, drawn without a browser. */

import { BarChart, RadarChart, SankeyChart, ScatterChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  MarkPointComponent,
  RadarComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { PreviewContent } from "../server/src/compiler/preview.ts";
import { importancePerformance } from "../server/src/statistics/importance.ts";
import { batteriesToCompare } from "../server/src/statistics/roles.ts";
import { limitsOf } from "../server/src/statistics/limits.ts";
import { summarise } from "../server/src/statistics/results.ts";
import { structureOf } from "../server/src/statistics/structure.ts";
import { madeUpRows } from "../server/src/respondents/simulate.ts";
import { bandBars } from "./charts/bandBars.ts";
import { batteryMeans } from "./charts/batteryMeans.ts";
import { quadrantChart } from "./charts/quadrants.ts";
import { scoreBars } from "./charts/scoreBars.ts";
import { textIn, type Picture, type Setting } from "./charts/shared.ts";
import { structureMaps } from "./charts/structureMap.ts";
import { onWhite } from "./charts/colours.ts";
import { wordsIn } from "./words.ts";

use([
  BarChart,
  RadarChart,
  SankeyChart,
  ScatterChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  MarkPointComponent,
  RadarComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

const width = 1000;

/** The map of the structure, and the pictures of the scores of made-up respondents, in the instrument's first language. */
export function picturesOf({ instrument, related, languages }: PreviewContent): { readonly name: string; readonly svg: string }[] {
  const language = languages[0]!;
  const setting: Setting = { say: wordsIn(language), reader: language, language, colours: onWhite, width };
  const summary = summarise(instrument, madeUpRows(instrument));
  const limits = limitsOf(instrument);
  const pair = batteriesToCompare(instrument);
  const analysis = pair && importancePerformance(instrument, summary, pair);
  const pictures: (readonly [string, Picture | undefined])[] = [
    ...(instrument.items.length > 0
      ? structureMaps(instrument, structureOf(instrument), related, setting).map(({ kind, picture }) => [kind, picture] as const)
      : []),
    ...summary.scores.map(
      (score) =>
        [
          `${score.score.id}.made-up`,
          scoreBars(instrument, [score], textIn(score.score.title, language), limits.get(score.score.id), setting),
        ] as const,
    ),
    ...summary.scores
      .filter(({ score }) => score.bands.length > 0)
      .map((score) => [`${score.score.id}.bands.made-up`, bandBars(score, instrument, setting)] as const),
    ["means.made-up", batteryMeans(instrument, summary, setting)],
    ["importance.made-up", analysis && quadrantChart(instrument, analysis, "mean", setting)],
  ];
  return pictures.flatMap(([name, picture]) => (picture ? [{ name: `${instrument.id}.${name}`, svg: draw(picture) }] : []));
}

function draw({ option, height }: Picture): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({ ...option, backgroundColor: onWhite.background });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg}\n`;
}
