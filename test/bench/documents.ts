/** The documents of the benchmarks: one made-up instrument of any size, as Ukur, as JSON and as YAML. No two texts are alike, and nothing is wrong with any. */

import { stringify } from "yaml";

interface Item {
  readonly id: string;
  readonly text: string;
  readonly reverse?: boolean;
  readonly expectation: string;
}

interface Dimension {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
}

/** What each of the three texts says. */
export interface Content {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly languages: readonly string[];
  readonly scale: {
    readonly id: string;
    readonly lo: number;
    readonly hi: number;
    readonly points: readonly (readonly [number, string])[];
  };
  readonly batteries: readonly { readonly id: string; readonly stem: string; readonly code: string }[];
  readonly dimensions: readonly Dimension[];
  readonly translation: Readonly<Record<string, string>>;
}

const words =
  "office counter staff form page answer letter queue permit payment record notice guide screen desk person visit day hour step rule fee code list map plan road school clinic market".split(
    " ",
  );
const verbs = "shows explains keeps answers finds sends prints checks opens reads".split(" ");

/** An instrument of `count` items in dimensions of about twenty, worded for two batteries in two languages: about 440 bytes an item. */
export function content(count: number): Content {
  let seed = 20_261_124;
  const pick = (list: readonly string[]): string => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return list[(seed >>> 8) % list.length]!;
  };
  const sentence = (): string => {
    const found = new Set<string>();
    while (found.size < 4) found.add(pick(words));
    const [a, b, c, d] = [...found];
    return `${pick(verbs)} the ${a} ${b} that belongs to the ${c} of the ${d}, number ${seed % 1e6}`;
  };
  const dimensions: Dimension[] = [];
  const translation: Record<string, string> = { expectation: "Kantor yang sangat baik…", perception: "Kantor ini…", gap: "Kesenjangan" };
  // Two items are no dimension.
  for (let d = 0; d === 0 || d * 20 + 2 < count; d++) {
    const items = Array.from({ length: count - d * 20 <= 22 ? count - d * 20 : 20 }, (_, k): Item => {
      const id = `I${d * 20 + k + 1}`;
      const said = sentence();
      const isReversed = k % 7 === 3;
      translation[id] = `dengan jelas ${said}`;
      translation[`${id}.expectation`] = `seharusnya ${said}`;
      return {
        id,
        text: isReversed ? `${said}, clearly` : `clearly ${said}`,
        expectation: `should be one that ${said}`,
        ...(isReversed && { reverse: true }),
      };
    });
    translation[`d${d + 1}`] = `Dimensi ${d + 1} dari ${pick(words)}`;
    dimensions.push({ id: `d${d + 1}`, title: `Dimension ${d + 1} of the ${pick(words)}`, items });
  }
  return {
    id: "bench",
    title: "A made-up instrument",
    version: "0.1.0",
    languages: ["en", "id"],
    scale: {
      id: "agree7",
      lo: 1,
      hi: 7,
      points: [
        [1, "Strongly disagree"],
        [7, "Strongly agree"],
      ],
    },
    batteries: [
      { id: "expectation", stem: "An excellent office…", code: "E" },
      { id: "perception", stem: "This office…", code: "P" },
    ],
    dimensions,
    translation,
  };
}

export function toUkur({ id, title, version, languages, scale, batteries, dimensions, translation }: Content): string {
  const points = scale.points.map(([code, label]) => `  ${code} "${label}"\n`).join("");
  const asked = batteries.map((battery) => `  battery ${battery.id} "${battery.stem}" scale ${scale.id} code ${battery.code}\n`).join("");
  const item = (one: Item) =>
    `    ${one.id} "${one.text}"${one.reverse ? " reverse" : ""} {\n      expectation "${one.expectation}"\n    }\n`;
  const owned = dimensions.map((one) => `  dimension ${one.id} "${one.title}" {\n${one.items.map(item).join("")}  }\n`).join("\n");
  const translated = Object.entries(translation)
    .map(([key, text]) => `  ${key} "${text}"\n`)
    .join("");
  return `scale ${scale.id} ${scale.lo}..${scale.hi} {
${points}}

instrument ${id} "${title}" {
  version "${version}"
  languages ${languages.join(", ")}
${dimensions.length > 1 ? '  allow much-too-long because "Nobody is asked all of this."\n' : ""}${asked}
${owned}
  score gap "Gap" = mean(perception - expectation) per dimension
}

translation id of ${id} "Instrumen rekaan" {
${translated}}

translation id of ${scale.id} {
  1 "Sangat tidak setuju"
  7 "Sangat setuju"
}
`;
}

export function toJson(value: Content): string {
  return JSON.stringify(value, null, 2);
}

export function toYaml(value: Content): string {
  return stringify(value, { lineWidth: 0 });
}
