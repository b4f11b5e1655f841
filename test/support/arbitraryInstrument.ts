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
  /** Which conditions questions and items have, by their numbers. */
  readonly conditions: readonly number[];
  readonly missing: string;
  readonly function: string;
  /** Of the pages behind the first battery. */
  readonly condition: string;
  /** What is asked several times. */
  readonly repeat: string;
  /** How people get out, and what is in a section. */
  readonly ways: readonly ("refused" | "stop" | "section" | "outros")[];
  /** Whether there are notes, hints, and answers that texts tell. */
  readonly between: boolean;
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
  "text email",
  "text phone at most 30",
  'text like "AA-000"',
  "text long at most 12",
  'any of { web 1 "Web" app 2 "App" desk 3 "Desk" other 4 "Other" specify required } at least 2 at most 3',
  'number 0..95 na 999 "I do not know" na -1 "I would rather not say" unit "years"',
  "date 1920-01-01..today",
  "time",
  "place",
  "file",
  "image",
  'one of { yes 1 "Yes" was "y 1" no 0 "No" was "2" other 7 "Other" specify } was "Q one"',
  'any of { web 1 "Web" was "w" app 2 "App" } was "Q any"',
  'number 0..99 unit "visits" was "Q[n]"',
  // Nothing compares it: it comes last.
  "scale gaps",
] as const;

const shape: fc.Arbitrary<Shape> = fc.record({
  texts: fc.array(wording, { minLength: 8, maxLength: 16 }),
  dimensions: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 }),
  reverse: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  batteries: fc.integer({ min: 1, max: 3 }),
  questions: fc.subarray([...questionTypes]),
  pages: fc.boolean(),
  random: fc.boolean(),
  conditions: fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }),
  missing: fc.constantFrom("", " missing half", " missing none", " missing at least 1"),
  function: fc.constantFrom("mean", "sum", "min", "max", "count"),
  condition: fc.constantFrom(
    "answered(q0)",
    "total < 3",
    "mean(b0) >= 3 and not (mean(b0) * 2 + 1 > 8)",
    "not mean(b0 >= 4) <= 0.5",
    "each.d0 <= each.d1 or b0.i0_0 == b0.i1_0",
  ),
  repeat: fc.constantFrom("", "for places", "1..2", "0..1"),
  ways: fc.subarray(["refused", "stop", "section", "outros"]),
  between: fc.boolean(),
});

/** A condition on the answer to a question, by the words that its kind of answer begins with. */
const conditionOn: readonly (readonly [kind: string, condition: (name: string) => string])[] = [
  ["one of", (name) => `${name} in (yes, other)`],
  ["any of", (name) => `${name} includes web`],
  ["number 0..", (name) => `not (${name} > 50)`],
  ["number 0.0", (name) => `${name} >= 0.5`],
  ["scale liking", (name) => `${name} < 4 or ${name} == 99`],
];

/** Who is asked a question: everybody, or somebody by the question before it. */
function questionCondition(index: number, { questions, conditions }: Shape): string {
  const type = questions[index - 1];
  const chosen = conditions[index % conditions.length]!;
  if (type === undefined || chosen < 3) return "";
  const before = `q${index - 1}`;
  const compared = conditionOn.find(([kind]) => type.startsWith(kind))?.[1];
  return ` when ${chosen > 3 && compared ? compared(before) : `${chosen === 3 ? "not " : ""}answered(${before})`}`;
}

/** Who is asked an item. In an order of chance no item comes before another. */
function itemCondition(dimension: number, place: number, { questions, conditions, pages, random }: Shape): string {
  const chosen = conditions[(dimension + 2 * place) % conditions.length]!;
  if (dimension === 0 || place > 1 || chosen < 2) return "";
  const isMixed = pages && random;
  if (place === 1) return isMixed ? "" : ` when not answered(i${dimension}_0.b0) or i0_0.b0 <= 2`;
  if (chosen > 3 || isMixed) return questions.length > 0 ? " when answered(q0)" : "";
  return ` when i0_0.b0 >= 3`;
}

export const instrumentText: fc.Arbitrary<string> = shape.map(write);

const tables = (text: () => string): string[] => [
  "score kinds = kano(b0, b1) per item",
  `score pair ${text()} = table(b1, b0) per item {
    1 same up up far far
    2 down same up up far
    3 down down same up up
    4 far down down same up
    5 far far down down same
    far ${text()}
  }`,
  "score some = count(pair.d0)",
  "score of_pair = mean(points(pair) { far 2, else 0.5 }) per dimension",
];

function write(given: Shape): string {
  let next = 0;
  const text = () => quoted(given.texts[next++ % given.texts.length]!);
  const hint = () => (given.between ? ` hint ${text()}` : "");
  const batteries = Array.from(
    { length: given.batteries },
    (_, b) => `battery b${b} ${b === 1 && given.random ? "" : text()} scale liking code B${b}${hint()}`,
  );
  const dimensions = given.dimensions.map(
    (count, d) =>
      `dimension d${d} ${text()} {\n${Array.from({ length: count }, (_, k) => `    i${d}_${k} ${text()}${given.reverse[k] ? " reverse" : ""}${k === 0 ? hint() : ""}${itemCondition(d, k, given)}\n`).join("")}  }`,
  );
  const questions = given.questions.map((type, q) => `question q${q} ${text()} ${type}${hint()}${questionCondition(q, given)}`);
  const isTold = given.between && given.pages && /^(?:one|number|text|date|time|scale)/.test(given.questions[0] ?? "");
  const notes = given.between
    ? [
        `note words "Read **this**, \\*and* see [the _rules_](https://example.org/a_b?c=1&d=2)."`,
        ...(isTold ? [`note said "You said {q0|nothing **or** so}: **{q0|-}**, {q0|“x” & <y>}." when answered(q0)`] : []),
      ]
    : [];
  const names = questions.map((_, q) => `q${q}`);
  const rated = batteries.map(
    (_, b) =>
      `page p${b} ${isTold ? '"After {q0|all}"' : ""} ${names.length > 0 ? `when ${b === 0 ? "answered(q0)" : given.condition}` : ""} { ${b === 0 && isTold ? "said " : ""}b${b}${given.random ? " order random" : " by dimension"} }`,
  );
  const has = (way: Shape["ways"][number]): boolean => given.ways.includes(way);
  const left = conditionOn.find(([kind]) => given.questions[0]?.startsWith(kind))?.[1]("q0");
  const stops = (name: string, when: string | undefined): string[] =>
    has("stop") && when !== undefined ? [`stop ${name} ${text()} when ${when}`] : [];
  const later = [
    ...rated.slice(1),
    ...stops("out", rated.length > 1 && given.repeat !== "" ? "b0.i1_0 == 2 or not answered(b0.i0_0)" : undefined),
  ];
  const pages = given.pages
    ? [
        names.length > 0
          ? `page first ${text()} { ${given.between ? "words " : ""}${names.join(" ")} }`
          : given.between
            ? "page first { words }"
            : "",
        ...stops("early", names.length > 0 ? left : undefined),
        rated[0]!,
        ...(has("section") && later.length > 0 ? [`section rest ${text()} when b0.i0_0 >= 2 {\n    ${later.join("\n    ")}\n  }`] : later),
      ]
    : [];
  const around = [
    ...(has("refused") ? [`consent ${text()} refused ${text()}`] : []),
    ...(has("outros") ? [`outro ${text()} when total < 3`, `outro ${text()} when answered(b0.i0_0)`, `outro ${text()}`] : []),
  ];
  const repeat =
    given.repeat === ""
      ? ""
      : `repeat place ${text()} ${given.repeat} {
    battery again ${text()} scale liking code A
    question often "How often at {place}?" number 0..9 unit ${text()}
    ${pages.length > 0 ? "page asked { again often }" : ""}
    score good = mean(again)
  }`;
  const scores = [
    `score each = ${given.function}(b0) per dimension${given.missing}`,
    `score total ${text()} = ${given.function}(each) * 2 - 1${given.missing}`,
    given.batteries > 1 ? `score gap = mean(b1 - b0) bands { "low" -10.0..0.0 ${text()} "high" 0.1..10.0 }` : "",
    `score top = mean(b0 >= 4) per dimension${given.missing}`,
    given.batteries > 1 ? `score more = (mean(b1 > b0) != 1) + (b0.i0_0 == b1.i0_0)` : "",
    ...given.questions.flatMap((type, q) =>
      type.startsWith("any") ? [`score ways${q} = sum(q${q})`] : type.startsWith("one") ? [`score is${q} = q${q} == yes`] : [],
    ),
    "score doubled = (b0 - 1) * 2 per item",
    "score worth = sum(points(b0) { 1 -2, 2 0.5, 5 3, else 0 })",
    `score listed = ${given.function}(worth, each.d0, doubled.i1_0)${given.missing}`,
    ...given.questions.flatMap((type, q) =>
      type.startsWith("one of { yes") ? [`score named${q} = points(q${q}) { yes 1.5, no -2, else 0 }`] : [],
    ),
    ...(given.batteries > 1 ? tables(text) : []),
    ...(given.repeat === ""
      ? []
      : ["score busy = sum(place.often >= 3)", `score rounds = ${given.function}(place.often / 2 - place.good)${given.missing}`]),
  ];
  const members = [`intro ${text()}`, ...around, ...batteries, ...dimensions, ...questions, ...notes, ...pages, repeat, ...scores].filter(
    (line) => line !== "",
  );
  return `scale liking ${text()} 1..5 { 1 "Not at all" 5 "Very much" na 99 "No opinion" }
scale gaps ${text()} -2, -1, 0, 2, 4 labels some { -2 "Not at all" 0 "So so" 4 "Very much" }

choices places { here 1 "Here" there 2 "There" }

instrument made ${text()} {
  languages en
  ${members.join("\n  ")}
}
`;
}
