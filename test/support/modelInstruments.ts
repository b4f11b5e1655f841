/** The instruments that the reference data were made for: SERVQUAL of 1988, the zone of tolerance, and the Indonesian satisfaction index. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { compile } from "./compile.ts";
import type { CsvRow } from "./csv.ts";

const servqualDimensions = {
  tangibles: [1, 4],
  reliability: [5, 9],
  responsiveness: [10, 13],
  assurance: [14, 17],
  empathy: [18, 22],
} as const;
const reversed: readonly string[] = ["responsiveness", "empathy"];

/** 22 items in two batteries, two dimensions of them reversed, and 100 points to divide: pages with a filter, intro and consent. */
export function servqual(): Promise<Instrument> {
  const dimensions = Object.entries(servqualDimensions).map(([id, [first, last]]) => ({
    id,
    numbers: range(first, last),
    reverse: reversed.includes(id) ? " reverse" : "",
  }));
  return compile(`
    scale agree7 1..7 { 1 "Strongly disagree"  7 "Strongly agree" }
    translation id of agree7 { 1 "Sangat tidak setuju"  7 "Sangat setuju" }

    instrument servqual1988 "Quality of the counter" {
      languages en, id
      intro """
        We ask about the counter.

        It takes ten minutes.
      """
      outro   "Thank you."
      consent "I agree to take part."
      battery expectation "An excellent counter…" scale agree7 code E
      battery perception  "This counter…"         scale agree7 code P required
      ${dimensions.map(({ id, numbers, reverse }) => `dimension ${id} "Dimension ${id}" { ${numbers.map((number) => `${itemId(number)} "does thing ${number}"${reverse}`).join("\n")} }`).join("\n")}
      question used "Have you used the counter?" one of { yes 1 "Yes"  no 0 "No" } required
      question importance "Divide 100 points." share 100 across dimensions
      page screening { used }
      page expecting "What you would expect" when used == yes { expectation order random }
      page receiving "What you received"     when used == yes { perception by dimension }
      page about { importance }
      score gap "Gap" = mean(perception - expectation) per dimension
      score unweighted "Unweighted" = mean(gap) missing none
      score weighted "Weighted" = sum(gap * importance / 100)
    }

    translation id of servqual1988 "Kualitas loket" {
      intro """
        Kami bertanya tentang loket.

        Waktunya sepuluh menit.
      """
      outro "Terima kasih."  consent "Saya setuju ikut serta."
      expectation "Loket yang unggul…"  perception "Loket ini…"
      ${dimensions.map(({ id, numbers }) => `${id} "Dimensi ${id}" ${numbers.map((number) => `${itemId(number)} "melakukan hal ${number}"`).join(" ")}`).join("\n")}
      used "Apakah Anda memakai loket?"  used.yes "Ya"  used.no "Tidak"  importance "Bagikan 100 poin."
      expecting "Harapan Anda"  receiving "Yang Anda terima"
      gap "Kesenjangan"  unweighted "Tanpa bobot"  weighted "Berbobot"
    }
  `);
}

const zoneDimensions = { AS: [1, 9], IC: [10, 17], LP: [18, 22] } as const;

/** 22 items asked three times, from 1 to 9, with "no opinion". */
export function zoneOfTolerance(): Promise<Instrument> {
  const dimensions = Object.entries(zoneDimensions).map(([id, [first, last]]) => ({
    id,
    items: range(first, last).map((number) => `${id}${number}`),
  }));
  const items = dimensions.flatMap(({ items }) => items);
  return compile(`
    scale level9 1..9 { 1 "Low"  9 "High"  na 99 "No opinion" }

    instrument zone "The zone of tolerance" {
      languages en
      battery minimum   "The least that I accept"  scale level9 code min
      battery desired   "What I wish for"          scale level9 code des
      battery perceived "What I get"               scale level9 code per
      ${dimensions.map(({ id, items }) => `dimension ${id} "Dimension ${id}" { ${items.map((item) => `${item} "does ${item}"`).join("\n")} }`).join("\n")}
      score adequacy    "Adequacy"    = mean(perceived - minimum) per dimension
      score superiority "Superiority" = mean(perceived - desired) per dimension
      ${items.map((item) => `score adequacy_of_${item} "Adequacy" = ${item}.perceived - ${item}.minimum`).join("\n")}
      ${items.map((item) => `score superiority_of_${item} "Superiority" = ${item}.perceived - ${item}.desired`).join("\n")}
    }
  `);
}

/** Nine elements from 1 to 4, each with a scale of its own. */
export function skm(): Promise<Instrument> {
  const numbers = range(1, 9);
  const bands = `bands {
    D 25.00..64.99
    C 65.00..76.60
    B 76.61..88.30
    A 88.31..100.00
  }`;
  return compile(`
    ${numbers
      .map(
        (number) =>
          `scale u${number} 1..4 { ${range(1, 4)
            .map((code) => `${code} "Level ${code} of ${number}"`)
            .join(" ")} }`,
      )
      .join("\n")}

    instrument skm2017 "Satisfaction index" {
      languages en
      battery service "The service" code U required
      dimension elements "Elements" { ${numbers.map((number) => `U${number} "Element ${number}" scale u${number}`).join("\n")} }
      score ikm    "Index"                      = mean(service) * 25 missing none ${bands}
      score ikm011 "Index with printed weights" = sum(service) * 0.11 * 25 ${bands}
    }
  `);
}

export function itemId(number: number): string {
  return `Q${String(number).padStart(2, "0")}`;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A line of `synthetic_servqual1988.csv` as a row of the instrument. */
export function servqualRow(person: CsvRow): Row {
  const items = Array.from({ length: 22 }, (_, index) => String(index + 1).padStart(2, "0"));
  const answers = items.flatMap((number) =>
    ["E", "P"].map((battery) => [`${battery}_${itemId(Number(number))}`, person[`${battery}${number}`]]),
  );
  const points = { tangibles: "W_TAN", reliability: "W_REL", responsiveness: "W_RES", assurance: "W_ASS", empathy: "W_EMP" };
  return Object.fromEntries([
    ...answers,
    ...Object.entries(points).map(([dimension, column]) => [`importance_${dimension}`, person[column]]),
  ]);
}

/** A line of `synthetic_zone_of_tolerance.csv`. */
export function zoneRow(person: CsvRow): Row {
  return Object.fromEntries(Object.entries(person).map(([name, value]) => [name.split("_").reverse().join("_"), value]));
}

/** A line of `synthetic_skm.csv`. */
export function skmRow(person: CsvRow): Row {
  return Object.fromEntries(Object.entries(person).map(([name, value]) => [`U_${name}`, value]));
}
