/** From items to dimensions to the model, and on to the models beside it. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import type { RelatedModel, Structure, StructureDimension } from "../../server/src/preview/structure.ts";
import { allItems } from "../../server/src/preview/structure.ts";
import { common, lettersIn, lineHeight, plainLabel, shortened, textIn, wrapped, type Picture, type Setting } from "./shared.ts";

/** How plainly each strength is drawn. `none` is not drawn: there is nothing to lead to. */
const strengths = { same: 0.75, overlaps: 0.45, analogue: 0.22 } as const;

interface Node {
  readonly name: string;
  readonly depth: number;
  readonly label: string;
  /** As many as there is room for. */
  readonly lines: number;
  readonly tip: string;
  readonly colour: string;
  /** The declaration that a click leads to. */
  readonly id?: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly tip: string;
  readonly opacity: number;
}

/** The flow of an instrument's items into what they measure. */
export function structureMap(instrument: Instrument, structure: Structure, related: readonly RelatedModel[], setting: Setting): Picture {
  const { say, language, colours } = setting;
  const nodes = new Map<string, Node>();
  const links: Link[] = [];
  const add = (node: Node): void => void nodes.set(node.name, node);
  const colour = (index: number): string => colours.series[index % colours.series.length]!;
  const hasFacets = structure.dimensions.some(({ facets }) => facets.length > 0);
  const dimensionDepth = hasFacets ? 2 : 1;
  const { measures } = instrument;

  const link = (source: string, target: string, value: number, tip: string, opacity = 0.4): void => void links.push({ source, target, value, tip, opacity });
  const place = (dimension: StructureDimension, depth: number, paint: string): string => {
    const name = `dimension ${dimension.id}`;
    const title = textIn(dimension.title, language);
    add({ name, depth, label: title, lines: Math.max(1, Math.floor((allItems(dimension).length * 22) / lineHeight)), tip: [title, textIn(dimension.definition, language)].filter(Boolean).join("\n"), colour: paint, id: dimension.id });
    for (const item of dimension.items) {
      const text = textIn(item.text, language);
      const own = `item ${item.id}`;
      add({ name: own, depth: 0, lines: 1, label: `${item.id}${item.reverse ? " ⇄" : ""}  ${text}`, tip: `${item.id}: ${text}${item.reverse ? `\n⇄ ${say("reversed")}` : ""}`, colour: item.reverse ? colours.warning : paint, id: item.id });
      link(own, name, Math.max(1, item.batteries.length), `${item.id} → ${title}`);
    }
    for (const facet of dimension.facets) {
      const inner = place(facet, 1, paint);
      link(inner, name, Math.max(1, ratings(facet)), `${textIn(facet.title, language)} → ${title}`);
    }
    return name;
  };
  structure.dimensions.forEach((dimension, index) => {
    const name = place(dimension, dimensionDepth, colour(index));
    if (!measures || !dimension.inModel) return;
    add({ name: "model", depth: dimensionDepth + 1, lines: 1, label: textIn(measures.title, language), tip: textIn(measures.title, language), colour: colours.faint });
    link(name, "model", Math.max(1, ratings(dimension)), `${textIn(dimension.title, language)} → ${textIn(measures.title, language)}`);
  });
  for (const model of related) drawRelated(model);

  /** Dimensions of other models hang on the dimensions that answer to them, in whichever direction the mapping is written. */
  function drawRelated(model: RelatedModel): void {
    const forward = model.from.id === measures?.id || model.from.id === instrument.id;
    const other = forward ? model.to : model.from;
    for (const { from, to, strength } of model.entries) {
      if (strength === "none") continue;
      const [own, theirs] = forward ? [from, to] : [to, from];
      // A topic of the model hangs on its dimension, as the map has no topics.
      const dimension = measures?.attributes.find(({ id }) => id === own.id)?.dimension ?? own.id;
      const source = `dimension ${dimension}`;
      if (!nodes.has(source)) continue;
      const name = `other ${other.id}.${theirs.id}`;
      const title = textIn(theirs.title, language);
      add({ name, depth: dimensionDepth + 2, lines: 1, label: `${other.id}: ${title}`, tip: `${textIn(other.title, language)}: ${title}`, colour: colours.faint });
      const arrow = forward ? "→" : "←";
      link(source, name, 1, `${textIn(own.title, language)} ${arrow} ${title}: ${say(strength)}`, strengths[strength]);
    }
  }

  const items = structure.counts.items;
  // A third of the picture for the wording of the items, a fifth for what it leads to.
  const left = Math.round(setting.width * 0.36);
  const right = Math.round(setting.width * (others(nodes, dimensionDepth) > 0 ? 0.25 : 0.16));
  const last = Math.max(...[...nodes.values()].map(({ depth }) => depth));
  /** The room for a label: beside the picture, or up to the next column. */
  const widthOf = (depth: number): number => (depth === 0 ? left - 12 : depth === last ? right - 12 : (setting.width - left - right) / last - 18);
  const description = `${say("map")}: ${structure.dimensions.map((dimension) => `${textIn(dimension.title, language)} (${allItems(dimension).length})`).join(", ")}.`;
  return {
    height: Math.max(220, 22 * Math.max(items, others(nodes, dimensionDepth)) + 40),
    description,
    option: {
      ...common(setting, description),
      series: [{
        type: "sankey",
        left, right, top: 8, bottom: 8,
        nodeGap: 8, nodeWidth: 10, draggable: false, layoutIterations: 0,
        emphasis: { focus: "adjacency" },
        data: [...nodes.values()].map(({ name, depth, label, lines, tip, colour: paint, id }) => ({
          name, depth, id: name, ukur: id,
          itemStyle: { color: paint, borderWidth: 0 },
          label: {
            show: true, position: depth === 0 ? "left" : "right", color: colours.text, fontSize: 12,
            width: widthOf(depth), overflow: "truncate", ellipsis: "…",
            lineHeight, formatter: () => plainLabel(depth === 0 || depth > dimensionDepth ? label : inLines(label, lettersIn(widthOf(depth)), lines)),
          },
          tooltip: { formatter: () => plainLabel(tip) },
        })),
        links: links.map(({ source, target, value, tip, opacity }) => ({
          source, target, value,
          lineStyle: { color: "source", opacity, curveness: 0.5 },
          tooltip: { formatter: () => plainLabel(tip) },
        })),
      }],
    },
  };
}

/** A text in so many lines, the last of which says where more would follow. */
function inLines(text: string, width: number, most: number): string {
  const all = wrapped(text, width).split("\n");
  if (all.length <= most) return all.join("\n");
  return [...all.slice(0, most - 1), shortened(all.slice(most - 1).join(" "), width)].join("\n");
}

/** How many dimensions of other models there are. */
function others(nodes: ReadonlyMap<string, Node>, dimensionDepth: number): number {
  return [...nodes.values()].filter(({ depth }) => depth === dimensionDepth + 2).length;
}

function ratings(dimension: StructureDimension): number {
  return allItems(dimension).reduce((sum, { batteries }) => sum + batteries.length, 0);
}
