/** The instruments that the reference data were made for: SERVQUAL of 1988, the zone of tolerance, and the Indonesian satisfaction index. */

import type { Instrument, Option, QuestionType, Score, ScoreExpression } from "../../server/src/instrument/schema.ts";
import { buildInstrument, meanOf, minus, scaleOf, shown, type ItemSpec } from "./buildInstrument.ts";

const agree7 = scaleOf("agree7", 1, 7, {
  1: { en: "Strongly disagree", id: "Sangat tidak setuju" },
  7: { en: "Strongly agree", id: "Sangat setuju" },
});

const servqualDimensions = { tangibles: [1, 4], reliability: [5, 9], responsiveness: [10, 13], assurance: [14, 17], empathy: [18, 22] } as const;
const worded = (dimension: string): boolean => dimension === "responsiveness" || dimension === "empathy";
const answerOf = (variable: string, reverse?: { lo: number; hi: number }): ScoreExpression => ({ kind: "answer", variable, ...(reverse ? { reverse } : {}) });
const resultOf = (variable: string): ScoreExpression => ({ kind: "result", variable });

/** 22 items in two batteries, two dimensions of them reversed, and 100 points to divide: pages with a filter, intro and consent. */
export function servqual(): Instrument {
  const dimensions = Object.entries(servqualDimensions).map(([id, [first, last]]) => ({
    id,
    title: { en: `Dimension ${id}`, id: `Dimensi ${id}` },
    items: range(first, last).map((number): ItemSpec => ({ id: itemId(number), reverse: worded(id), text: { en: `does thing ${number}`, id: `melakukan hal ${number}` } })),
  }));
  const gaps = dimensions.map(({ id, items }) => {
    const pairs = items.map((item) => {
      const reverse = item.reverse ? { lo: 1, hi: 7 } : undefined;
      return minus(answerOf(`P_${item.id}`, reverse), answerOf(`E_${item.id}`, reverse));
    });
    return { variable: `gap_${id}`, dimension: id, expression: meanOf(pairs) };
  });
  const share: QuestionType = {
    kind: "share",
    total: 100,
    parts: dimensions.map(({ id, title }) => ({ dimension: id, label: title, variable: `importance_${id}` })),
  };
  const weighted: ScoreExpression[] = dimensions.map(({ id }) => ({
    kind: "arithmetic",
    op: "/",
    left: { kind: "arithmetic", op: "*", left: resultOf(`gap_${id}`), right: { kind: "share", variable: `importance_${id}`, question: "importance" } },
    right: { kind: "number", value: 100 },
  }));
  return buildInstrument({
    id: "servqual1988",
    title: { en: "Quality of the counter", id: "Kualitas loket" },
    intro: { en: "We ask about the counter.\n\nIt takes ten minutes.", id: "Kami bertanya tentang loket.\n\nWaktunya sepuluh menit." },
    outro: { en: "Thank you.", id: "Terima kasih." },
    consent: { en: "I agree to take part.", id: "Saya setuju ikut serta." },
    scales: [agree7],
    batteries: [
      { id: "expectation", code: "E", scale: "agree7", stem: { en: "An excellent counter…", id: "Loket yang unggul…" } },
      { id: "perception", code: "P", scale: "agree7", stem: { en: "This counter…", id: "Loket ini…" }, required: true },
    ],
    dimensions,
    questions: [
      { id: "used", text: { en: "Have you used the counter?", id: "Apakah Anda memakai loket?" }, required: true, type: { kind: "one", options: [option("yes", 1, "Yes", "Ya"), option("no", 0, "No", "Tidak")] } },
      { id: "importance", text: { en: "Divide 100 points.", id: "Bagikan 100 poin." }, type: share },
    ],
    pages: [
      { id: "screening", elements: [{ kind: "question", question: "used" }] },
      { id: "expecting", title: { en: "What you would expect", id: "Harapan Anda" }, when: usedCounter(), elements: [shown("expectation", dimensions.flatMap(({ items }) => items), { random: true })] },
      { id: "receiving", title: { en: "What you received", id: "Yang Anda terima" }, when: usedCounter(), elements: dimensions.map(({ id, items }) => shown("perception", items, { dimension: id })) },
      { id: "about", elements: [{ kind: "question", question: "importance" }] },
    ],
    scores: [
      { id: "gap", shape: "dimensions", results: gaps },
      { id: "unweighted", results: [{ variable: "unweighted", expression: meanOf(gaps.map(({ variable }) => resultOf(variable)), 5) }] },
      { id: "weighted", results: [{ variable: "weighted", expression: { kind: "sum", of: weighted, least: 5 } }] },
    ],
  });
}

const zoneDimensions = { AS: [1, 9], IC: [10, 17], LP: [18, 22] } as const;

/** 22 items asked three times, from 1 to 9, with "no opinion". */
export function zoneOfTolerance(): Instrument {
  const level9 = scaleOf("level9", 1, 9, { 1: { en: "Low", id: "Rendah" }, 9: { en: "High", id: "Tinggi" } }, { 99: { en: "No opinion", id: "Tidak ada pendapat" } });
  const dimensions = Object.entries(zoneDimensions).map(([id, [first, last]]) => ({ id, items: range(first, last).map((number): ItemSpec => ({ id: `${id}${number}` })) }));
  const difference = (id: string, from: string) => ({
    id,
    shape: "dimensions" as const,
    results: dimensions.map((dimension) => ({
      variable: `${id}_${dimension.id}`,
      dimension: dimension.id,
      expression: meanOf(dimension.items.map((item) => minus(answerOf(`per_${item.id}`), answerOf(`${from}_${item.id}`)))),
    })),
  });
  const perItem = (id: string, from: string) => ({
    id,
    results: dimensions.flatMap(({ items }) => items.map((item) => ({ variable: `${id}_${item.id}`, expression: minus(answerOf(`per_${item.id}`), answerOf(`${from}_${item.id}`)) }))),
  });
  return buildInstrument({
    id: "zone",
    scales: [level9],
    batteries: [
      { id: "minimum", code: "min", scale: "level9" },
      { id: "desired", code: "des", scale: "level9" },
      { id: "perceived", code: "per", scale: "level9" },
    ],
    dimensions,
    scores: [difference("adequacy", "min"), difference("superiority", "des"), perItem("item_adequacy", "min"), perItem("item_superiority", "des")],
  });
}

/** The bands of the regulation, in words of our own. */
export const skmBands: Score["bands"] = [
  { label: "D", lo: 25, hi: 64.99 },
  { label: "C", lo: 65, hi: 76.6 },
  { label: "B", lo: 76.61, hi: 88.3 },
  { label: "A", lo: 88.31, hi: 100 },
];

/** Nine elements from 1 to 4, each with a scale of its own. */
export function skm(): Instrument {
  const numbers = range(1, 9);
  const scales = numbers.map((number) =>
    scaleOf(
      `u${number}`,
      1,
      4,
      Object.fromEntries(range(1, 4).map((code) => [code, { en: `Level ${code} of ${number}`, id: `Tingkat ${code} dari ${number}` }])),
    ),
  );
  const answers = numbers.map((number) => answerOf(`U_U${number}`));
  const times = (value: number, of: ScoreExpression): ScoreExpression => ({ kind: "arithmetic", op: "*", left: of, right: { kind: "number", value } });
  return buildInstrument({
    id: "skm2017",
    scales,
    batteries: [{ id: "service", code: "U", stem: "The service", required: true }],
    dimensions: numbers.map((number) => ({ id: `element${number}`, items: [{ id: `U${number}`, scale: `u${number}` }] })),
    scores: [
      { id: "ikm", results: [{ variable: "ikm", expression: times(25, meanOf(answers, 9)) }], bands: skmBands, decimals: 2 },
      { id: "ikm011", results: [{ variable: "ikm011", expression: times(25, { kind: "sum", of: answers.map((answer) => times(0.11, answer)), least: 9 }) }], bands: skmBands, decimals: 2 },
    ],
  });
}

export function option(id: string, code: number, en: string, indonesian: string, more: Partial<Option> = {}): Option {
  return { id, code, label: { en, id: indonesian }, exclusive: false, missing: false, ...more };
}

export function itemId(number: number): string {
  return `Q${String(number).padStart(2, "0")}`;
}

function usedCounter() {
  return { kind: "compare", op: "==", variable: "used", value: 1 } as const;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
