/** An instrument that uses every part of the model at least once. */

import type { Instrument, Option, Text } from "../../server/src/instrument/schema.ts";
import { buildInstrument, option, scaleOf, shown, type InstrumentSpec, type ItemSpec } from "./buildInstrument.ts";
import { answer, ask, calculate, compare, holds, meanOf, minus, number, result, reversed, whether } from "./expressions.ts";

const dimensionTitle = (id: string): Text => ({ en: `Dimension ${id}`, id: `Dimensi ${id}` });

const speed: ItemSpec[] = [
  { id: "S1", required: true },
  { id: "S2", reverse: true },
  { id: "S3", scale: "often4" },
  { id: "S4" },
  { id: "S5", poles: ["slow", "fast"], scale: "plain7" },
];
const care: ItemSpec[] = [
  { id: "C1" },
  { id: "C2", reverse: true },
  { id: "C3", poles: ["cold", "warm"], scale: "plain7_na" },
  { id: "C4", only: ["perception"] },
  { id: "C5", only: ["perception"], scale: "below_zero" },
];

const ways: Option[] = [
  option("web", 1, "The web", "Situs web", { variable: "ways_web" }),
  option("desk", 2, "The desk", "Loket", { variable: "ways_desk" }),
  option("other", 3, "Another", "Lainnya", { variable: "ways_other", specify: "ways_other_text" }),
  option("none", 4, "None of these", "Tidak satu pun", { variable: "ways_none", exclusive: true }),
];

const specification: InstrumentSpec = {
  id: "everything",
  title: { en: "Everything", id: "Semuanya" },
  intro: { en: "First paragraph.\n\nSecond paragraph.", id: "Paragraf pertama.\n\nParagraf kedua." },
  outro: { en: "Thank you.", id: "Terima kasih." },
  consent: { en: "I have read this.\n\nI agree to take part.", id: "Saya sudah membaca.\n\nSaya setuju ikut serta." },
  scales: [
    scaleOf(
      "agree5",
      1,
      5,
      { 1: { en: "Disagree", id: "Tidak setuju" }, 5: { en: "Agree", id: "Setuju" } },
      { 99: { en: "Cannot say", id: "Tidak tahu" } },
    ),
    scaleOf("often4", 1, 4, {
      1: { en: "Never", id: "Tidak pernah" },
      2: { en: "Rarely", id: "Jarang" },
      3: { en: "Often", id: "Sering" },
      4: { en: "Always", id: "Selalu" },
    }),
    scaleOf("plain7", 1, 7, { 1: { en: "Low", id: "Rendah" }, 7: { en: "High", id: "Tinggi" } }),
    scaleOf(
      "plain7_na",
      1,
      7,
      { 1: { en: "Low", id: "Rendah" }, 7: { en: "High", id: "Tinggi" } },
      { [-1]: { en: "No opinion", id: "Tidak berpendapat" } },
    ),
    scaleOf("below_zero", -2, 2, {
      [-2]: { en: "Much worse", id: "Jauh lebih buruk" },
      2: { en: "Much better", id: "Jauh lebih baik" },
    }),
  ],
  batteries: [
    { id: "expectation", code: "E", scale: "agree5", stem: { en: "It should…", id: "Seharusnya…" } },
    { id: "perception", code: "P", scale: "agree5", stem: { en: "It…", id: "Layanan…" } },
  ],
  dimensions: [
    { id: "speed", title: dimensionTitle("speed"), items: speed },
    { id: "care", title: dimensionTitle("care"), items: care },
  ],
  questions: [
    {
      id: "used",
      required: true,
      type: {
        kind: "one",
        options: [
          option("yes", 1, "Yes", "Ya"),
          option("no", 0, "No", "Tidak"),
          option("other", 2, "Other", "Lainnya", { specify: "used_other_text" }),
          option("declined", 98, "I prefer not to say", "Tidak menjawab", { missing: true }),
        ],
      },
    },
    { id: "age", type: { kind: "number", lo: 0, hi: 50, decimals: 0, unit: { en: "years", id: "tahun" } } },
    { id: "hours", required: true, type: { kind: "number", lo: -1.5, hi: 4.5, decimals: 1 } },
    {
      id: "free",
      type: { kind: "number", decimals: 2 },
      check: [
        {
          rule: {
            kind: "or",
            all: [holds(answer("free"), "<=", calculate("*", answer("age"), number(100))), compare("used", "==", 0)],
          },
          message: { en: "That is more than a hundred for each year.", id: "Itu lebih dari seratus untuk setiap tahun." },
        },
        {
          rule: { kind: "not", operand: holds(answer("free"), "==", answer("hours")) },
          message: { en: "It cannot be as many as the hours.", id: "Tidak mungkin sebanyak jamnya." },
        },
      ],
    },
    { id: "ways", type: { kind: "any", options: ways } },
    {
      id: "must",
      required: true,
      type: {
        kind: "any",
        options: [option("a", 1, "A", "A", { variable: "must_a" }), option("b", 10, "B", "B", { variable: "must_b" })],
      },
    },
    {
      id: "order",
      type: {
        kind: "rank",
        options: [
          option("price", 5, "Price", "Harga", { variable: "order_price" }),
          option("pace", 3, "Pace", "Tempo", { variable: "order_pace" }),
          option("place", 4, "Place", "Tempat", { variable: "order_place" }),
        ],
      },
    },
    { id: "rating", type: { kind: "scale", scale: "often4" } },
    { id: "ends", required: true, type: { kind: "scale", scale: "plain7" } },
    {
      id: "share",
      type: {
        kind: "share",
        total: 100,
        parts: ["speed", "care"].map((dimension) => ({
          dimension,
          label: dimensionTitle(dimension),
          variable: `share_${dimension}`,
        })),
      },
    },
    {
      id: "split",
      required: true,
      type: {
        kind: "share",
        total: 10,
        parts: ["speed", "care"].map((dimension) => ({
          dimension,
          label: dimensionTitle(dimension),
          variable: `split_${dimension}`,
        })),
      },
    },
    { id: "day", type: { kind: "date" } },
    { id: "word", type: { kind: "text", long: false } },
    { id: "comment", type: { kind: "text", long: true } },
    { id: "why", type: { kind: "text", long: true } },
    { id: "reason", type: { kind: "text", long: false } },
  ],
  pages: [
    { id: "first", elements: ask("used", "age", "hours", "free") },
    {
      id: "choosing",
      title: { en: "Choosing", id: "Memilih" },
      when: { kind: "or", all: [compare("used", "!=", 0), compare("age", ">", 3)] },
      elements: ask("ways", "must", "order"),
    },
    {
      id: "items",
      when: { kind: "in", variable: "used", values: [1, 98] },
      elements: [
        shown("expectation", [...speed, care[0]!, care[1]!, care[2]!]),
        shown("perception", speed, { dimension: "speed", random: true }),
        shown("perception", care, { dimension: "care" }),
      ],
    },
    {
      id: "rated",
      when: {
        kind: "not",
        operand: {
          kind: "and",
          all: [compare("hours", "<=", 1), { kind: "answered", variables: ["ways_web", "ways_desk", "ways_other", "ways_none"] }],
        },
      },
      elements: ask("rating", "ends"),
    },
    {
      id: "shared",
      when: {
        kind: "or",
        all: [
          compare("ways_web", "==", 1),
          compare("ways_desk", "==", 0),
          compare("order_price", "<", 3),
          { kind: "not", operand: compare("free", ">=", 0) },
        ],
      },
      elements: ask("share", "split", "day"),
    },
    {
      id: "calculated",
      when: {
        kind: "or",
        all: [
          holds(calculate("*", answer("hours"), number(10)), "<=", answer("age")),
          {
            kind: "and",
            all: [
              holds({ kind: "sum", of: ["ways_web", "ways_desk", "ways_other"].map(answer), least: 3 }, ">=", number(2)),
              { kind: "not", operand: holds(result("gap_speed"), "<", number(0)) },
            ],
          },
        ],
      },
      elements: ask("why"),
    },
    {
      id: "scored",
      when: {
        kind: "and",
        all: [
          holds(answer("rating"), "<", answer("ends")),
          { kind: "not", operand: holds(meanOf([answer("P_C1"), reversed("P_C2"), answer("P_C3")]), "!=", answer("E_C1")) },
          { kind: "not", operand: holds(answer("used"), "==", number(1)) },
        ],
      },
      elements: ask("reason"),
    },
    {
      id: "last",
      when: {
        kind: "and",
        all: [
          { kind: "or", all: [{ kind: "answered", variables: ["share_speed", "share_care"] }, compare("E_S2", "!=", 99)] },
          { kind: "answered", variables: ["hours"] },
        ],
      },
      elements: ask("word", "comment"),
    },
  ],
  scores: [
    {
      id: "gap",
      shape: "dimensions",
      results: [
        {
          variable: "gap_speed",
          dimension: "speed",
          expression: meanOf([
            minus(answer("P_S1"), answer("E_S1")),
            minus(reversed("P_S2"), reversed("E_S2")),
            minus(answer("P_S4"), answer("E_S4")),
          ]),
        },
        {
          variable: "gap_care",
          dimension: "care",
          expression: meanOf([minus(answer("P_C1"), answer("E_C1")), minus(reversed("P_C2"), reversed("E_C2"))]),
        },
      ],
      bands: [
        { label: 'it\'s "bad"', lo: -4, hi: -0.1 },
        { label: "{age} equals => <> =<", lo: 0, hi: 4 },
      ],
      decimals: 1,
    },
    {
      id: "mean0",
      results: [{ variable: "mean0", expression: { kind: "mean", of: [answer("P_S1"), answer("P_C3"), answer("P_C5")], least: 0 } }],
    },
    {
      id: "total",
      results: [{ variable: "total", expression: { kind: "sum", of: [answer("P_S1"), reversed("P_S2"), answer("P_S4")], least: 2 } }],
    },
    {
      id: "whole",
      results: [{ variable: "whole", expression: { kind: "sum", of: [answer("P_S1"), answer("P_C1")], least: 2 } }],
    },
    {
      id: "lowest",
      results: [{ variable: "lowest", expression: { kind: "min", of: [answer("P_S1"), reversed("P_S2"), answer("P_C5")], least: 1 } }],
    },
    {
      id: "highest",
      results: [{ variable: "highest", expression: { kind: "max", of: [answer("P_S1"), reversed("P_S2"), answer("P_C5")], least: 3 } }],
    },
    {
      id: "answered",
      results: [
        {
          variable: "answered",
          expression: { kind: "count", of: [answer("P_S1"), reversed("P_C2"), answer("rating"), answer("age")], least: 0 },
        },
      ],
    },
    {
      id: "rate",
      results: [
        {
          variable: "rate",
          expression: calculate("/", calculate("*", answer("hours"), number(10)), calculate("-", answer("age"), number(2))),
        },
      ],
    },
    {
      id: "weighted",
      results: [
        {
          variable: "weighted",
          expression: {
            kind: "sum",
            of: ["speed", "care"].map((dimension) =>
              calculate(
                "/",
                calculate("*", result(`gap_${dimension}`), { kind: "share", variable: `share_${dimension}`, question: "share" }),
                number(100),
              ),
            ),
            least: 2,
          },
        },
      ],
    },
    {
      id: "nested",
      results: [
        {
          variable: "nested",
          expression: calculate(
            "-",
            calculate("*", number(-2.5), meanOf([answer("P_S1"), answer("P_S4")], 1)),
            meanOf([{ kind: "max", of: [answer("E_S1"), answer("E_S4")], least: 1 }, answer("E_C1")], 2),
          ),
        },
      ],
    },
    {
      id: "chosen",
      results: [{ variable: "chosen", expression: { kind: "sum", of: ["ways_web", "ways_desk", "ways_other"].map(answer), least: 1 } }],
    },
    {
      id: "ranked",
      results: [
        {
          variable: "ranked",
          expression: calculate("+", answer("order_price"), calculate("/", answer("order_pace"), number(10))),
        },
      ],
    },
    {
      id: "top",
      results: [
        {
          variable: "top",
          expression: meanOf([
            whether(answer("P_S1"), ">=", number(4)),
            whether(reversed("P_S2"), ">=", number(4)),
            whether(answer("P_C3"), "!=", number(-1)),
          ]),
        },
      ],
    },
    {
      id: "exceeded",
      results: [
        {
          variable: "exceeded",
          expression: calculate(
            "+",
            {
              kind: "sum",
              of: [whether(answer("P_S1"), ">", answer("E_S1")), whether(reversed("P_S2"), "<=", reversed("E_S2"))],
              least: 1,
            },
            whether(answer("used"), "==", number(1)),
          ),
        },
      ],
    },
    {
      id: "noise",
      results: [
        {
          variable: "noise",
          expression: whether(calculate("+", calculate("/", answer("rating"), number(10)), number(0.2)), "==", number(0.3)),
        },
      ],
    },
    {
      id: "compared",
      results: [
        {
          variable: "compared",
          expression: whether(whether(result("gap_speed"), "<", result("gap_care")), "==", whether(answer("age"), ">", answer("hours"))),
        },
      ],
    },
    { id: "constant", results: [{ variable: "constant", expression: number(0.5) }] },
  ],
};

export function everything(): Instrument {
  return buildInstrument(specification);
}
