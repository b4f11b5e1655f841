/** Whole instruments with very many of one thing. */

import { asked, fill, instrument, type Kind } from "./kind.ts";

/** A list of options, so many that they fill a size. */
const options = (size: number, words = ""): string => fill(size, (i) => `    o${i} ${i} "Way ${i}"${words}\n`);

const questions = (count: number): string =>
  Array.from({ length: count }, (_, i) => `  question q${i} "Question ${i}?" one of { yes 1 "Yes"  no 0 "No" }\n`).join("");

const asking: readonly Kind[] = [
  {
    name: "items",
    worst: true,
    text: (size) => instrument(asked.replace("    I3", `${fill(size, (i) => `    N${i} "answers question ${i}"\n`)}    I3`)),
  },
  {
    name: "items in two batteries",
    text: (size) =>
      instrument(
        `  battery e "An office…" scale s\n${asked.replace("    I3", `${fill(size, (i) => `    N${i} "answers question ${i}"\n`)}    I3`)}  score gap = mean(p - e) per dimension`,
      ),
  },
  {
    name: "reversed items",
    text: (size) =>
      instrument(`${asked.replace("    I3", `${fill(size, (i) => `    N${i} "asks ${i} times" reverse\n`)}    I3`)}  score m = mean(p)`),
  },
  {
    name: "items with wordings",
    text: (size) =>
      instrument(asked.replace("    I3", `${fill(size, (i) => `    N${i} {\n      p "answers question ${i}"\n    }\n`)}    I3`)),
  },
  {
    name: "items with poles",
    text: (size) => instrument(asked.replace("    I3", `${fill(size, (i) => `    N${i} "It is" poles "slow ${i}" "fast ${i}"\n`)}    I3`)),
  },
  {
    name: "items of one battery",
    text: (size) =>
      instrument(
        `  battery e "An office…" scale s\n${asked.replace("    I3", `${fill(size, (i) => `    N${i} "answers question ${i}" only p\n`)}    I3`)}`,
      ),
  },
  {
    name: "dimensions",
    worst: true,
    text: (size) =>
      instrument(
        `${asked}${fill(size, (i) => `  dimension d${i} "Part ${i}" {\n    N${i} "answers question ${i}"\n    M${i} "finds answer ${i}"\n  }\n`)}  score m = mean(p) per dimension`,
      ),
  },
  {
    name: "facets",
    text: (size) =>
      instrument(
        `${asked}  dimension all "All" {\n${fill(size, (i) => `    dimension d${i} "Part ${i}" {\n      N${i} "answers question ${i}"\n      M${i} "finds answer ${i}"\n    }\n`)}  }\n  score m = mean(p) per dimension`,
      ),
  },
  {
    name: "batteries",
    worst: true,
    text: (size) => instrument(`${asked}${fill(size, (i) => `  battery b${i} "Office ${i}…" scale s\n`)}`),
  },
  { name: "questions", worst: true, text: (size) => instrument(asked + fill(size, (i) => `  question q${i} "What of ${i}?" text\n`)) },
  {
    name: "numbers",
    text: (size) => instrument(asked + fill(size, (i) => `  question q${i} "How many of ${i}?" number 0..${i + 1} unit "visits"\n`)),
  },
  { name: "ratings", text: (size) => instrument(asked + fill(size, (i) => `  question q${i} "How good is ${i}?" scale s\n`)) },
  { name: "options of one", worst: true, text: (size) => instrument(`${asked}  question q "Which?" one of {\n${options(size)}  }`) },
  { name: "options that specify", text: (size) => instrument(`${asked}  question q "Which?" one of {\n${options(size, " specify")}  }`) },
  { name: "options of any", worst: true, text: (size) => instrument(`${asked}  question q "Which?" any of {\n${options(size)}  }`) },
  { name: "options that exclude", text: (size) => instrument(`${asked}  question q "Which?" any of {\n${options(size, " exclusive")}  }`) },
  {
    name: "options of a list",
    text: (size) =>
      instrument(
        `${asked}  question q "Which?" one of ways\n  question r "Which else?" one of ways`,
        `choices ways {\n${options(size)}}\n`,
      ),
  },
  {
    name: "lists of choices",
    text: (size) => fill(size, (i) => `choices c${i} {\n  yes 1 "Yes ${i}"\n  no 0 "No ${i}"\n}\n`) + instrument(asked),
  },
  {
    name: "scales",
    worst: true,
    text: (size) => fill(size, (i) => `scale s${i} 1..2 {\n  1 "Low ${i}"\n  2 "High ${i}"\n}\n`) + instrument(asked),
  },
  {
    name: "scales that are used",
    text: (size) =>
      fill(size / 2, (i) => `scale s${i} 1..2 {\n  1 "Low ${i}"\n  2 "High ${i}"\n}\n`) +
      instrument(
        asked +
          fill(size / 2, (i) => `  question q${i} "How good is ${i}, all in all?" scale s${i}\n`)
            .split("\n")
            .slice(0, Math.floor(size / 120))
            .join("\n"),
      ),
  },
  {
    name: "points of a scale",
    text: (size) => {
      const points = Math.ceil(size / 20);
      return `scale l 1..${points} {\n${Array.from({ length: points }, (_, i) => `  ${i + 1} "Point ${i}"\n`).join("")}}\n${instrument(`${asked}  question q "How?" scale l`)}`;
    },
  },
  {
    name: "instruments",
    text: (size) =>
      fill(size, (i) =>
        instrument(asked)
          .replace("instrument a", `instrument a${i}`)
          .replace(/scale s 1[^]*?\n}\n/, ""),
      ) + instrument(asked),
  },
  { name: "cited works", text: (size) => instrument(fill(size, (i) => `  cite "A paper (${i})." doi "10.1234/${i}"\n`) + asked) },
];

const showing: readonly Kind[] = [
  {
    name: "pages",
    worst: true,
    text: (size) =>
      instrument(
        `${asked}${fill(size, (i) => `  question q${i} "What of ${i}?" text\n  page g${i} "Page ${i}" { q${i} }\n`)}  page last { p }`,
      ),
  },
  {
    name: "pages with a condition",
    worst: true,
    text: (size) =>
      instrument(
        `${asked}${questions(1)}  page first { q0 }\n${fill(size, (i) => `  question r${i} "What of ${i}?" text\n  page g${i} when q0 == yes { r${i} }\n`)}  page last { p }`,
      ),
  },
  {
    name: "pages in a chain",
    worst: true,
    text: (size) =>
      instrument(
        `${asked}${questions(1)}  page g0 { q0 }\n${fill(size, (j) => {
          const i = j + 1;
          return `  question q${i} "Question ${i}?" one of { yes 1 "Yes"  no 0 "No" }\n  page g${i} when q${i - 1} == yes { q${i} }\n`;
        })}  page last { p }`,
      ),
  },
  {
    name: "what a page shows",
    text: (size) => {
      const count = Math.ceil(size / 70);
      return instrument(
        `${asked}${questions(count)}  page g {\n${Array.from({ length: count }, (_, i) => `    q${i}\n`).join("")}  }\n  page last { p }`,
      );
    },
  },
  {
    name: "a dimension a page",
    text: (size) => {
      const count = Math.ceil(size / 90);
      const each = (line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join("");
      return instrument(
        `  battery p "This office…" scale s\n${each((i) => `  dimension d${i} "Part ${i}" {\n    N${i} "answers question ${i}"\n  }\n`)}${each((i) => `  page g${i} { p of d${i} }\n`)}`,
      );
    },
  },
  { name: "a condition of many ors", worst: true, text: (size) => conditioned(size, (i) => `q${i} == yes`, " or ") },
  { name: "a condition of many ands", worst: true, text: (size) => conditioned(size, (i) => `q${i} == yes`, " and ") },
  { name: "a condition of ands in ors", worst: true, text: (size) => conditioned(size, (i) => `(q${i} == yes and q0 == no)`, " or ") },
  { name: "a condition of ors in ands", worst: true, text: (size) => conditioned(size, (i) => `(q${i} == yes or q0 == no)`, " and ") },
  {
    name: "answers that a condition lists",
    text: (size) =>
      instrument(
        `${asked}  question q "Which?" one of {\n${options(size * 0.8)}  }\n  question r "What else?" text\n  page first { q }\n  page second when q in (${fill(size / 8, (i) => `o${i}`, ", ")}) { r }\n  page last { p }`,
      ),
  },
  {
    name: "the same condition on one question",
    worst: true,
    text: (size) =>
      instrument(
        `${asked}  question n "How many?" number 0..9999999\n  question r "What else?" text\n  page first { n }\n  page second when ${fill(size, (i) => `n > ${i}`, " and ")} { r }\n  page last { p }`,
      ),
  },
];

/** A page that depends on very many questions. */
function conditioned(size: number, part: (index: number) => string, between: string): string {
  const count = Math.ceil(size / 120);
  return instrument(
    `${asked}${questions(count)}  question r "What else?" text\n  page first {\n${Array.from({ length: count }, (_, i) => `    q${i}\n`).join("")}  }\n  page second when ${Array.from({ length: count }, (_, i) => part(i)).join(between)} { r }\n  page last { p }`,
  );
}

const scored: readonly Kind[] = [
  {
    name: "scores",
    worst: true,
    text: (size) => instrument(asked + fill(size, (i) => `  score m${i} "Mean ${i}" = mean(p) * ${i + 1}\n`)),
  },
  {
    name: "scores in a chain",
    worst: true,
    text: (size) => instrument(asked + fill(size, (i) => `  score m${i} = ${i % 60 === 0 ? "mean(p)" : `m${i - 1} + 1`}\n`)),
  },
  {
    name: "scores in one chain",
    worst: true,
    text: (size) => instrument(`${asked}  score m0 = mean(p)\n${fill(size, (i) => `  score m${i + 1} = m${i} + 1\n`)}`),
  },
  {
    name: "scores that double",
    worst: true,
    text: (size) => instrument(asked + fill(size, (i) => `  score m${i} = ${i % 40 === 0 ? "mean(p)" : `m${i - 1} * m${i - 1}`}\n`)),
  },
  { name: "terms of a sum", worst: true, text: (size) => instrument(`${asked}  score m = ${fill(size, (i) => `${i} * I1.p`, " + ")}`) },
  {
    name: "bands",
    text: (size) =>
      instrument(
        `${asked}  score m = mean(p) * 100000 bands {\n${fill(size, (i) => `    B${i} ${100_000 + i * 10}..${100_009 + i * 10}\n`)}  }`,
      ),
  },
  {
    name: "scores with bands",
    text: (size) =>
      instrument(asked + fill(size, (i) => `  score m${i} = mean(p) bands {\n    low 1.0..2.9 "Low"\n    high 3.0..5.0 "High"\n  }\n`)),
  },
  {
    name: "tests",
    worst: true,
    text: (size) =>
      instrument(`${asked}  score m = mean(p)\n${fill(size, (i) => `  test "reader ${i}" {\n    given p = 3\n    expect m = 3\n  }\n`)}`),
  },
  {
    name: "answers of a test",
    text: (size) =>
      instrument(
        `${asked.replace("    I3", `${fill(size * 0.5, (i) => `    N${i} "answers question ${i}"\n`)}    I3`)}  score m = mean(p)\n  test "one" {\n${fill(size * 0.3, (i) => `    given N${i}.p = 3\n`)}    expect m = missing\n  }`,
      ),
  },
];

const worded: readonly Kind[] = [
  { name: "terms", worst: true, text: (size) => instrument(fill(size, (i) => `  term t${i} "the office ${i}"\n`) + asked) },
  {
    name: "terms in a text",
    worst: true,
    text: (size) =>
      instrument(
        `  term t "it"\n${asked.replace(
          "answers within a day",
          fill(size, () => "{t} "),
        )}`,
      ),
  },
  {
    name: "terms in a chain",
    worst: true,
    text: (size) => instrument(`  term t0 "it"\n${fill(size, (i) => `  term t${i + 1} "{t${i}}"\n`)}${asked}`),
  },
  {
    name: "translated items",
    worst: true,
    text: (size) =>
      `${instrument(asked.replace("    I3", `${fill(size / 2, (i) => `    N${i} "answers question ${i}"\n`)}    I3`)).replace("languages en", "languages en, id")}\ntranslation id of a "Survei" {\n${fill(size / 2, (i) => `  N${i} "menjawab soal ke-${i}"\n`)}}\n`,
  },
  {
    name: "languages",
    text: (size) => {
      const tags = Array.from(
        { length: Math.ceil(size / 60) },
        (_, i) => `l${String.fromCharCode(97 + (Math.floor(i / 676) % 26), 97 + (Math.floor(i / 26) % 26), 97 + (i % 26))}`,
      );
      return `${instrument(asked).replace("languages en", `languages en, ${tags.join(", ")}`)}${tags.map((tag) => `translation ${tag} of a "T" {\n  I1 "x"\n}\n`).join("")}`;
    },
  },
  { name: "exceptions", text: (size) => instrument(fill(size, () => `  allow translation-missing because "It comes."\n`) + asked) },
  {
    name: "models",
    text: (size) =>
      fill(
        size,
        (i) => `model m${i} "Model ${i}" {\n  sure low because "It is made up."\n  dimension d "Part" {\n    t "Topic"\n  }\n}\n`,
      ) + instrument(asked),
  },
  {
    name: "topics of a model",
    text: (size) =>
      `model m "Model" {\n  sure low because "It is made up."\n  dimension d "Part" {\n${fill(size, (i) => `    t${i} "Topic ${i}"\n`)}  }\n}\n${instrument(asked)}`,
  },
  {
    name: "what a mapping says",
    text: (size) => {
      const count = Math.ceil(size / 60);
      const model = (id: string): string =>
        `model ${id} "Model" {\n  sure low because "It is made up."\n${Array.from({ length: count }, (_, i) => `  dimension ${id}${i} "D ${i}"\n`).join("")}}\n`;
      return `${model("x")}${model("y")}mapping x to y {\n${Array.from({ length: count }, (_, i) => `  x${i} -> y${i} overlaps\n`).join("")}}\n${instrument(asked)}`;
    },
  },
  {
    name: "imports of what is not there",
    worst: true,
    text: (size) => fill(size, (i) => `import "./part_${i}.ukur"\n`) + instrument(asked),
  },
  { name: "one import", text: (size) => fill(size, () => "import scales\n") + instrument(asked) },
];

/** Those that have errors of their own, which the platforms then never see. */
const faulty = new Set([
  "points of a scale",
  "scores in one chain",
  "translated items",
  "languages",
  "exceptions",
  "imports of what is not there",
  "one import",
]);

export const instruments: readonly Kind[] = [...asking, ...showing, ...scored, ...worded].map((kind) =>
  faulty.has(kind.name) ? kind : { ...kind, whole: true },
);
