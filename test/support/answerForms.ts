/** An instrument that asks for answers of every form. */

import type { Instrument, Scale, Text } from "../../server/src/instrument/schema.ts";
import { buildInstrument, option, shown } from "./buildInstrument.ts";
import { answer, ask, compare, meanOf } from "./expressions.ts";

const both = (en: string, id: string): Text => ({ en, id });

/** Kano's points, which leave gaps. */
const kano: Scale = {
  id: "kano",
  lo: -2,
  hi: 4,
  points: [
    { code: -2, label: both("I dislike it", "Saya tidak suka") },
    { code: -1, label: both("I can live with it", "Saya bisa menerimanya") },
    { code: 0, label: both("I do not care", "Saya tidak peduli") },
    { code: 2, label: both("I expect it", "Saya mengharapkannya") },
    { code: 4, label: both("I like it", "Saya suka") },
  ],
  missing: [],
};

/** Points that leave gaps evenly, so that they can be turned over, with labels at their ends alone. */
const steps: Scale = {
  id: "steps",
  lo: 1,
  hi: 7,
  points: [{ code: 1, label: both("Never", "Tidak pernah") }, { code: 3 }, { code: 5 }, { code: 7, label: both("Always", "Selalu") }],
  missing: [],
};

export function answerForms(): Instrument {
  return buildInstrument({
    id: "forms",
    scales: [kano, steps],
    batteries: [
      { id: "wish", code: "W", scale: "kano" },
      { id: "habit", code: "H", scale: "steps" },
    ],
    dimensions: [
      {
        id: "speed",
        items: [
          { id: "S1", only: ["wish"] },
          { id: "S2", only: ["wish"] },
        ],
      },
      {
        id: "care",
        items: [
          { id: "C1", only: ["habit"] },
          { id: "C2", only: ["habit"], reverse: true },
        ],
      },
    ],
    questions: [
      { id: "mail", type: { kind: "text", long: false, format: "email" } },
      { id: "tel", required: true, type: { kind: "text", long: false, format: "phone", most: 30 } },
      { id: "site", type: { kind: "text", long: false, format: "url" } },
      { id: "visit", type: { kind: "text", long: false, like: "MEN-00/A" } },
      { id: "remark", type: { kind: "text", long: true, most: 20 } },
      {
        id: "ways",
        type: {
          kind: "any",
          least: 1,
          most: 3,
          options: [
            option("web", 1, "The web", "Situs web", { variable: "ways_web" }),
            option("desk", 2, "The desk", "Loket", { variable: "ways_desk" }),
            option("post", 3, "The post", "Pos", { variable: "ways_post" }),
            option("other", 4, "Another", "Lainnya", { variable: "ways_other", specify: "ways_other_text", specifyRequired: true }),
          ],
        },
      },
      {
        id: "pair",
        required: true,
        type: {
          kind: "any",
          least: 2,
          most: 2,
          options: [
            option("a", 1, "First", "Pertama", { variable: "pair_a" }),
            option("b", 2, "Second", "Kedua", { variable: "pair_b" }),
            option("c", 3, "Third", "Ketiga", { variable: "pair_c" }),
          ],
        },
      },
      {
        id: "age",
        type: {
          kind: "number",
          lo: 0,
          hi: 95,
          decimals: 0,
          unit: both("years", "tahun"),
          missing: [
            { code: 888, label: both("I refuse", "Saya menolak") },
            { code: 999, label: both("I do not know", "Saya tidak tahu") },
          ],
        },
      },
      {
        id: "share",
        type: { kind: "number", lo: 0, hi: 1, decimals: 2, missing: [{ code: 9, label: both("I cannot say", "Tidak dapat menjawab") }] },
      },
      { id: "birth", type: { kind: "date", lo: "1920-01-01", hi: "today" } },
      { id: "day", type: { kind: "date", lo: "2020-01-01", hi: "2026-12-31" } },
      { id: "hour", type: { kind: "time" } },
      { id: "spot", type: { kind: "place" } },
      { id: "letter", type: { kind: "file", image: false } },
      { id: "photo", type: { kind: "file", image: true } },
      { id: "wanted", type: { kind: "scale", scale: "kano" } },
      { id: "often", type: { kind: "scale", scale: "steps" } },
    ],
    pages: [
      { id: "texts", elements: ask("mail", "tel", "site", "visit", "remark") },
      { id: "choices", elements: ask("ways", "pair", "age", "share") },
      { id: "others", when: compare("age", "<=", 60), elements: ask("birth", "day", "hour", "spot", "letter", "photo") },
      {
        id: "points",
        elements: [...ask("wanted", "often"), shown("wish", [{ id: "S1" }, { id: "S2" }]), shown("habit", [{ id: "C1" }, { id: "C2" }])],
      },
    ],
    scores: [
      { id: "years", results: [{ variable: "years", expression: meanOf([answer("age"), answer("share")], 1) }] },
      {
        id: "habits",
        results: [
          { variable: "habits", expression: meanOf([answer("H_C1"), { kind: "answer", variable: "H_C2", reverse: { lo: 1, hi: 7 } }], 1) },
        ],
      },
    ],
  });
}
