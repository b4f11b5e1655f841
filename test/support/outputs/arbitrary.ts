/** Instruments of every shape, in which each text is told from every other and is as awkward as texts can be. */

import fc from "fast-check";
import { awkward, awkwardText, quoted, starts } from "./awkward.ts";

const wording = fc.record({
  start: fc.constantFrom(...starts),
  middle: fc.oneof(
    fc.constantFrom(...awkward),
    fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")),
  ),
});

const kinds = [
  "one of { o1 1 T  o2 0 T  o3 7 T specify  o4 98 T missing }",
  "one of { o1 -1 T  o2 0 T  o3 1234567 T }",
  "any of { o1 1 T  o2 2 T specify  o3 3 T exclusive }",
  "rank of { o1 1 T  o2 5 T  o3 4 T }",
  "rank dimensions",
  "number 0..120 unit T",
  "number 0.00..1.00 unit T",
  "number -5.5..20.25",
  "number",
  "text",
  "text long",
  "date",
  "scale full",
  "scale ends",
  "scale below",
  "share 100 across dimensions",
] as const;

const scales: Readonly<Record<string, string>> = {
  full: "1..3 { 1 T 2 T 3 T na 9 T }",
  ends: "0..10 { 0 T 10 T }",
  below: "-2..2 { -2 T -1 T 0 T 1 T 2 T na -9 T }",
  long: "1..25 { 1 T 25 T }",
};

const conditions = [
  "answered(q0)",
  "pick == o2",
  "pick != o2 and answered(q0)",
  "pick == o1 or pick == o3",
  "not (pick == o1)",
  "grade > 2",
  "grade <= 1",
] as const;

/** Of questions and items: none contradicts one of a page. */
const ownConditions = ["answered(q0)", "grade > 0", "not (grade == 3)"] as const;

const shape = fc.record({
  wordings: fc.array(wording, { minLength: 12, maxLength: 24 }),
  languages: fc.constantFrom("en", "en, id", "id, en", "ar, en", "zh-Hant, nb", "jv, en-GB, ckb"),
  batteries: fc.array(fc.constantFrom(...Object.keys(scales)), { minLength: 1, maxLength: 3 }),
  required: fc.boolean(),
  dimensions: fc.array(
    fc.array(fc.constantFrom("T", "T reverse", "poles T T", "T poles T T", "T scale full"), { minLength: 1, maxLength: 4 }),
    { minLength: 2, maxLength: 3 },
  ),
  kinds: fc.subarray([...kinds]),
  conditions: fc.array(fc.option(fc.constantFrom(...conditions), { nil: undefined }), { minLength: 4, maxLength: 4 }),
  own: fc.array(fc.option(fc.constantFrom(...ownConditions), { nil: undefined }), { minLength: 3, maxLength: 3 }),
  order: fc.constantFrom("", " order random", " by dimension", " by dimension order random"),
  texts: fc.subarray(["intro", "outro", "contact", "consent"]),
  bands: fc.boolean(),
});

/** The text of an instrument; it has no errors. */
export const arbitrarySource: fc.Arbitrary<string> = shape.map((given) => {
  let next = 0;
  const text = (): string => {
    const { start, middle } = given.wordings[next % given.wordings.length]!;
    return quoted(awkwardText(1000 + next++, start, middle));
  };
  const [first, ...others] = given.languages.split(", ") as [string, ...string[]];
  /** Each `T` of a declaration is a text; what it is called in a translation is noted. */
  const filled = (declaration: string): string => declaration.replace(/\bT\b/g, text);
  const translated: string[] = [];
  const named = (name: string, declaration: string): string => {
    translated.push(name);
    return filled(declaration);
  };
  const items = given.dimensions.flatMap((dimension, d) => dimension.map((item, i) => ({ name: `i${d}_${i}`, dimension: d, item })));
  const dimensions = given.dimensions.map((_, d) => {
    const own = items
      .filter((each) => each.dimension === d)
      .map(({ name, item }) => {
        if (item.includes("poles")) translated.push(`${name}.left`, `${name}.right`);
        const when = given.own[(d + name.length + Number(name.at(-1))) % given.own.length];
        const whole = `    ${name} ${item}${d > 0 && when !== undefined ? ` when ${when}` : ""}`;
        return item.startsWith("poles") ? filled(whole) : named(name, whole);
      });
    return `${named(`d${d}`, `dimension d${d} T`)} {\n${own.join("\n")}\n  }`;
  });
  const batteries = given.batteries.map((scale, b) =>
    named(`b${b}`, `battery b${b} T scale ${scale} code B${b}${given.required ? " required" : ""}`),
  );
  const question = (name: string, kind: string): string => {
    for (const [, option] of kind.matchAll(/\b(o\d) -?\d/g)) translated.push(`${name}.${option}`);
    if (kind.includes("unit T")) translated.push(`${name}.unit`);
    return named(name, `question ${name} T ${kind}`);
  };
  const questions = [
    question("pick", kinds[0]),
    question("grade", "number 0..5"),
    ...["text", ...given.kinds].map((kind, q) => {
      const when = given.own[q % given.own.length];
      return question(`q${q}`, kind + (q > 0 && when !== undefined ? ` when ${when}` : ""));
    }),
  ];
  const names = ["text", ...given.kinds].map((_, q) => `q${q}`);
  const page = (index: number, content: string): string => {
    const when = given.conditions[index % given.conditions.length];
    return `${named(`p${index}`, `page p${index} T`)}${when === undefined ? "" : ` when ${when}`} { ${content} }`;
  };
  const pages = [
    "page start { pick grade q0 }",
    ...(names.length > 1 ? [page(0, names.slice(1).join(" "))] : []),
    ...given.batteries.map((_, b) => page(b + 1, `b${b}${given.order}`)),
  ];
  const bands = given.bands ? named("total.low", " bands { low 0.0..4.9 T") + named("total.high", "  high 5.0..10.0 T }") : "";
  const scores = [named("total", `score total T = grade * 2`) + bands, "score each = mean(b0) per dimension"];
  const members = [...given.texts.map((kind) => named(kind, `${kind} T`)), ...batteries, ...dimensions, ...questions, ...pages, ...scores];
  const used = new Set([...given.batteries, "full", "ends", "below"]);
  const translations = others.flatMap((language) => [
    `translation id of made T {\n  ${translated.map((name) => `${name} T`).join("\n  ")}\n}`.replace(" id ", ` ${language} `),
    ...[...used].map(
      (name) => `translation ${language} of ${name} T {${scales[name]!.slice(scales[name]!.indexOf("{") + 1).replace("na ", "")}`,
    ),
  ]);
  return `${[...used]
    .map((name) => `scale ${name} T ${scales[name]}`)
    .map(filled)
    .join("\n")}

instrument made ${text()} {
  languages ${[first, ...others].join(", ")}
  ${members.join("\n  ")}
}
${translations.map(filled).join("\n")}
`;
});
