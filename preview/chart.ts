/** Puts pictures into the page. */

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
import { init, use, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Picture } from "./charts/shared.ts";
import { button, element } from "./dom.ts";
import type { Say } from "./words.ts";

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

/** What the pictures of a view need of the page. */
export interface Gallery {
  readonly say: Say;
  /** Leads to a declaration in the text. */
  readonly reveal: (id: string) => void;
  /** Keeps a picture as a file. */
  readonly save: (name: string, data: string, isBase64: boolean) => void;
  /** The background of a picture that is saved. */
  readonly background: string;
}

const shownCharts = new Set<EChartsType>();

/** Takes all pictures out of memory, before others are drawn. */
export function disposeCharts(): void {
  for (const chart of shownCharts) chart.dispose();
  shownCharts.clear();
}

/**
 * A picture with its description for those who cannot see it, and buttons to keep it.
 *
 * @param title what it shows, as the heading above says
 * @param name that of the file
 */
export function figure(picture: Picture, title: string, name: string, { say, reveal, save, background }: Gallery): HTMLElement {
  const place = element("div", { class: "chart", role: "img", "aria-label": picture.description, style: `height: ${picture.height}px` });
  const chartOf = (): EChartsType => [...shownCharts].find((chart) => chart.getDom() === place)!;
  const asSvg = (): string => chartOf().renderToSVGString();
  /** A button that says to those who hear it which picture it saves. */
  const tool = (format: string, press: () => void): HTMLElement => {
    const text = say("asPicture", { format });
    return button(text, press, { "aria-label": `${text}: ${title}` });
  };
  const figureElement = element(
    "figure",
    {},
    place,
    element(
      "p",
      { class: "tools" },
      tool("SVG", () => save(`${name}.svg`, asSvg(), false)),
      " ",
      tool("PNG", () => void toPng(asSvg(), background).then((data) => save(`${name}.png`, data, true))),
    ),
  );
  // A chart needs its size: it is drawn when it stands in the page.
  new ResizeObserver(([entry]) => {
    const { width } = entry!.contentRect;
    if (width === 0) return;
    const shown = [...shownCharts].find((chart) => chart.getDom() === place);
    if (shown) shown.resize({ width });
    else if (place.isConnected) {
      const chart = init(place, null, { renderer: "svg", width, height: picture.height });
      shownCharts.add(chart);
      chart.setOption(picture.option);
      chart.on("click", ({ data }) => {
        const id = (data as { ukur?: unknown } | undefined)?.ukur;
        if (typeof id === "string") reveal(id);
      });
    }
  }).observe(place);
  return figureElement;
}

/** The picture as a PNG of twice its size, in base 64. */
async function toPng(svg: string, background: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;base64,${btoa(String.fromCharCode(...new TextEncoder().encode(svg)))}`;
  await image.decode();
  const canvas = element("canvas", { width: image.width * 2, height: image.height * 2 });
  const context = canvas.getContext("2d")!;
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png").split(",")[1]!;
}
