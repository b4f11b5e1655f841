/** A flow from column to column, with room for every label. */

import { legendBelow, type Explained } from "./legend.ts";
import { common, plainLabel, tip, type Picture, type Setting } from "./shared.ts";
import { lineHeight, linesIn, longestWord, widthOf, wrapped } from "./text.ts";

export interface FlowNode {
  readonly name: string;
  readonly column: number;
  readonly label: string;
  /** What the pointer shows, line by line. */
  readonly tip: readonly string[];
  readonly colour: string;
  /** The declaration that a click leads to. */
  readonly id?: string;
}

export interface FlowLink {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly tip: readonly string[];
  readonly opacity: number;
}

export interface Flow {
  /** What stands above each column. */
  readonly heads: readonly string[];
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  readonly explained: readonly Explained[];
  readonly description: string;
  /** The share of the width that the labels of the first and of the last column may take. */
  readonly most: { readonly first: number; readonly last: number };
}

const gap = 8;
const nodeWidth = 10;
/** From a node to its label, and from there to the edge of the picture or to the next node. */
const margin = 8;
/** Longer labels end with a sign that there is more; the pointer has all. */
const mostLines = 4;

/** How wide the labels of each column may be. */
function roomsOf({ heads, nodes, most }: Flow, setting: Setting): number[] {
  const last = heads.length - 1;
  const widest = (column: number): number =>
    Math.max(
      widthOf(heads[column]!, setting),
      ...nodes.filter((node) => node.column === column).map(({ label }) => widthOf(label, setting)),
    );
  const first = Math.min(widest(0), Math.floor(setting.width * most.first));
  const right = Math.min(widest(last), Math.floor(setting.width * most.last));
  const between = (setting.width - first - right - 4 * margin - nodeWidth) / last;
  return heads.map((_, column) => (column === 0 ? first : column === last ? right : Math.floor(between - nodeWidth - 2 * margin)));
}

/** Whether every label fits without a word being broken or left out. */
export function hasRoom(flow: Flow, setting: Setting): boolean {
  const rooms = roomsOf(flow, setting);
  const labels = [...flow.nodes, ...flow.heads.map((label, column) => ({ label, column }))];
  return labels.every(({ label, column }) => {
    const room = rooms[column]!;
    return room > 0 && longestWord([label], setting) <= room && linesIn(wrapped(label, room, setting)) <= mostLines;
  });
}

/** The picture, as high as its labels need. */
export function flowChart(flow: Flow, setting: Setting): Picture {
  const { colours, width } = setting;
  const { heads, links, explained, description } = flow;
  const rooms = roomsOf(flow, setting);
  const sum = (name: string, end: "source" | "target"): number =>
    links.filter((link) => link[end] === name).reduce((total, { value }) => total + value, 0);
  const nodes = flow.nodes.map((node) => ({
    ...node,
    label: wrapped(node.label, rooms[node.column]!, setting, mostLines),
    size: Math.max(1, sum(node.name, "source"), sum(node.name, "target")),
  }));
  // A link of one is as thick as the node needs whose label is highest for its size.
  const unit = Math.max(14, ...nodes.map(({ label, size }) => (linesIn(label) * lineHeight + 3 - gap) / size));
  const heights = heads.map((_, column) =>
    nodes.filter((node) => node.column === column).reduce((total, { size }) => total + size * unit + gap, -gap),
  );
  const [left, right] = [rooms[0]! + 2 * margin, rooms.at(-1)! + 2 * margin];
  const titles = heads.map((head, column) => wrapped(head, rooms[column]!, setting));
  const top = Math.max(...titles.map(linesIn)) * lineHeight + 10;
  const below = legendBelow(explained, setting);
  const height = Math.ceil(Math.max(...heights));
  const xOf = (column: number): number => left + (column * (width - left - right - nodeWidth)) / (heads.length - 1);
  return {
    height: top + height + 12 + below.height,
    description,
    option: {
      ...common(setting, description),
      title: [
        ...titles.map((text, column) => ({
          text: plainLabel(text),
          top: 0,
          padding: 0,
          left: column === 0 ? left - margin : xOf(column) + nodeWidth + 5,
          textAlign: column === 0 ? "right" : "left",
          textStyle: { color: colours.faint, fontFamily: colours.font, fontSize: 12, fontWeight: "normal", lineHeight },
        })),
        ...below.title,
      ],
      series: [
        {
          type: "sankey",
          left,
          right,
          top,
          height,
          nodeGap: gap,
          nodeWidth,
          draggable: false,
          layoutIterations: 0,
          emphasis: { focus: "adjacency" },
          data: nodes.map(({ name, column, label, tip: lines, colour, id }) => ({
            name,
            depth: column,
            id: name,
            ukur: id,
            itemStyle: { color: colour, borderWidth: 0 },
            label: {
              show: true,
              position: column === 0 ? "left" : "right",
              color: colours.text,
              fontSize: 12,
              lineHeight,
              formatter: () => plainLabel(label),
            },
            tooltip: { formatter: () => plainLabel(tip(lines, setting)) },
          })),
          links: links.map(({ source, target, value, tip: lines, opacity }) => ({
            source,
            target,
            value,
            lineStyle: { color: "source", opacity, curveness: 0.5 },
            tooltip: { formatter: () => plainLabel(tip(lines, setting)) },
          })),
        },
      ],
    },
  };
}
