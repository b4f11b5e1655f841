import type { Instrument, Text } from "../../server/src/instrument/schema.ts";
import { buildInstrument, scaleOf, shown } from "./buildInstrument.ts";
import { answer, ask, calculate, compare, meanOf, minus } from "./expressions.ts";

const dimensionTitle = (id: string): Text => ({ en: `Dimension ${id}`, id: `Dimensi ${id}` });

/** Two batteries with the same items on one page, and a third that words them alike on another scale: they can stand side by side. */
export function pairs(): Instrument {
  const often = scaleOf(
    "often4",
    1,
    4,
    Object.fromEntries([1, 2, 3, 4].map((code) => [code, { en: `Level ${code}`, id: `Tingkat ${code}` }])),
    { 9: { en: "Cannot say", id: "Tidak tahu" } },
  );
  const dimensions = [
    { id: "looks", title: dimensionTitle("looks"), items: [{ id: "item" }, { id: "rowIndex" }, { id: "L3", reverse: true }] },
    { id: "pace", title: dimensionTitle("pace"), items: [{ id: "P1", required: true }, { id: "P2" }] },
  ];
  const batteries = ["expectation", "perception", "importance"];
  return buildInstrument({
    id: "pairs",
    scales: [scaleOf("seven", 1, 7, { 1: { en: "Low", id: "Rendah" }, 7: { en: "High", id: "Tinggi" } }), often],
    batteries: [
      { id: "expectation", code: "E", scale: "seven", stem: { en: "It should…", id: "Seharusnya…" } },
      { id: "perception", code: "P", scale: "seven", stem: { en: "It…", id: "Layanan…" }, required: true },
      { id: "importance", code: "row", scale: "often4", stem: { en: "How important is this?", id: "Seberapa penting?" } },
    ],
    dimensions,
    questions: [{ id: "comment", type: { kind: "text", long: true } }],
    pages: [
      {
        id: "both",
        elements: dimensions.flatMap(({ id, items }) => batteries.map((battery) => shown(battery, items, { dimension: id, random: true }))),
      },
      {
        id: "after",
        when: { kind: "or", all: [compare("P_item", ">", 3), compare("row_P1", "==", 9)] },
        elements: ask("comment"),
      },
    ],
    scores: [
      {
        id: "gap",
        results: [
          {
            variable: "gap",
            expression: meanOf([
              minus(answer("P_item"), answer("E_item")),
              minus(answer("P_rowIndex"), answer("E_rowIndex")),
              calculate("*", answer("P_P1"), answer("row_P1")),
            ]),
          },
        ],
      },
    ],
  });
}
