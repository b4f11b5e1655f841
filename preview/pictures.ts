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
import type { DocumentPicture } from "../server/src/documents/blocks.ts";
import type { Instrument } from "../server/src/instrument/schema.ts";
import type { PreviewContent } from "../server/src/compiler/preview.ts";
import type { Analysis } from "../server/src/statistics/analysis.ts";
import { importancePerformance } from "../server/src/statistics/importance.ts";
import { batteriesToCompare } from "../server/src/statistics/roles.ts";
import { limitsOf } from "../server/src/statistics/limits.ts";
import { summarise } from "../server/src/statistics/results.ts";
import { structureOf } from "../server/src/statistics/structure.ts";
import { madeUpRows } from "../server/src/respondents/simulate.ts";
import { bandBars } from "./charts/bandBars.ts";
import { batteryMeans } from "./charts/batteryMeans.ts";
import { gapBars } from "./charts/gapBars.ts";
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
  return pictures.flatMap(([name, picture]) => (picture ? [{ name: `${instrument.id}.${name}`, svg: draw(picture, width) }] : []));
}

/** What the variables of a document's colours are called, by the colours on white. */
const inDocument = { text: "text", faint: "strong", line: "line", background: "ground" } as const;

/**
 * The pictures of a report, in the colours of the document that they stand in: for each pair of batteries its gaps, and the fields of importance
 * and performance.
 *
 * @param reader the language of the report's own words
 * @param language the language of the instrument's texts
 */
export function reportPictures(
  instrument: Instrument,
  { gaps, importance }: Analysis,
  { reader, language }: { readonly reader: string; readonly language: string },
): { readonly gaps: readonly (DocumentPicture | undefined)[]; readonly importance: DocumentPicture | undefined } {
  const setting: Setting = { say: wordsIn(reader), reader, language, colours: onWhite, width: 760 };
  const pictureOf = (name: string, picture: Picture | undefined): DocumentPicture | undefined =>
    picture && { svg: inColoursOfDocument(draw(picture, setting.width), name), description: picture.description };
  return {
    gaps: gaps.map((gap, pair) => pictureOf(`gap${pair}`, gapBars(instrument, gap, setting))),
    importance: pictureOf("importance", importance ? quadrantChart(instrument, importance, "mean", setting) : undefined),
  };
}

/** Without what a pointer would change; names that ECharts counts through a process are those of this picture. */
function inColoursOfDocument(svg: string, name: string): string {
  let own = svg.replace(/<style[^]*?<\/style>| (?:ecmeta_\w+|class)="[^"]*"/g, "").replace(/\bzr\d+-/g, `${name}-`);
  for (const [colour, variable] of Object.entries(inDocument))
    own = own.replaceAll(`"${onWhite[colour as keyof typeof inDocument]}"`, `"var(--${variable})"`);
  return own.replaceAll(`"${onWhite.series[0]}"`, '"var(--one)"').replaceAll(`"${onWhite.series[1]}"`, '"var(--two)"').trim();
}

function draw({ option, height }: Picture, width: number): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({ ...option, backgroundColor: onWhite.background });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg}\n`;
}
