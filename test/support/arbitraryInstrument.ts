/** Texts of instruments that are right by construction, with every kind of declaration and the most awkward wordings. */

import fc from "fast-check";

/** A text as it is written between straight quotes. Any character may be in it, line ends apart; braces are doubled. */
const wording: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      "is quick",
      "“quoted”",
      "a \\ b",
      "<img src=x onerror=alert(1)>",
      "${age} {{7*7}}",
      "50 % & more",
      "//",
      "émoji 🙂",
      'a"b',
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  )
  .map((text) => text.replace(/[\r\n\u2028\u2029\u0000-\u001f\u007f-\u009f]/g, " ").trim())
  .map((text) => (text === "" ? "x" : text));

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&").replaceAll("{", "{{")}"`;
}

interface Shape {
  readonly texts: readonly string[];
  readonly dimensions: readonly number[];
  readonly reverse: readonly boolean[];
  readonly batteries: number;
  readonly questions: readonly string[];
  readonly pages: boolean;
  readonly random: boolean;
  readonly missing: string;
  readonly function: string;
}

const questionTypes = [
  'one of { yes 1 "Yes" no 0 "No" other 7 "Other" specify declined 98 "No answer" missing }',
  'any of { web 1 "Web" app 2 "App" none 3 "None" exclusive }',
  'rank of { low 1 "Low" high 2 "High" }',
  "rank dimensions",
  'number 0..120 unit "years"',
  "number 0.0..1.0",
  "text",
  "text long",
  "date",
  "scale liking",
  "share 100 across dimensions",
] as const;

const shape: fc.Arbitrary<Shape> = fc.record({
  texts: fc.array(wording, { minLength: 8, maxLength: 16 }),
  dimensions: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 }),
  reverse: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  batteries: fc.integer({ min: 1, max: 3 }),
  questions: fc.subarray([...questionTypes]),
  pages: fc.boolean(),
  random: fc.boolean(),
  missing: fc.constantFrom("", " missing half", " missing none", " missing at least 1"),
  function: fc.constantFrom("mean", "sum", "min", "max", "count"),
});

export const instrumentText: fc.Arbitrary<string> = shape.map(write);

function write(given: Shape): string {
  let next = 0;
  const text = () => quoted(given.texts[next++ % given.texts.length]!);
  const batteries = Array.from({ length: given.batteries }, (_, b) => `battery b${b} ${text()} scale liking code B${b}`);
  const dimensions = given.dimensions.map(
    (count, d) =>
      `dimension d${d} ${text()} {\n${Array.from({ length: count }, (_, k) => `    i${d}_${k} ${text()}${given.reverse[k] ? " reverse" : ""}\n`).join("")}  }`,
  );
  const questions = given.questions.map((type, q) => `question q${q} ${text()} ${type}`);
  const names = questions.map((_, q) => `q${q}`);
  const pages = given.pages
    ? [
        names.length > 0 ? `page first ${text()} { ${names.join(" ")} }` : "",
        ...batteries.map(
          (_, b) =>
            `page p${b} ${names.length > 0 ? `when answered(q0)` : ""} { b${b}${given.random ? " order random" : " by dimension"} }`,
        ),
      ]
    : [];
  const scores = [
    `score each = ${given.function}(b0) per dimension${given.missing}`,
    `score total ${text()} = ${given.function}(each) * 2 - 1${given.missing}`,
    given.batteries > 1 ? `score gap = mean(b1 - b0) bands { "low" -10.0..0.0 ${text()} "high" 0.1..10.0 }` : "",
  ];
  const members = [`intro ${text()}`, ...batteries, ...dimensions, ...questions, ...pages, ...scores].filter((line) => line !== "");
  return `scale liking ${text()} 1..5 { 1 "Not at all" 5 "Very much" na 99 "No opinion" }

instrument made ${text()} {
  languages en
  ${members.join("\n  ")}
}
`;
}
