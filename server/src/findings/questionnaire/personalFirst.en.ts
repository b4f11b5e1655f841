import type { Entry } from "../entry.ts";

const about = `  page about "About you" { born, work }`;
const rating = `  page rating "The desk" { perception }`;
const desk = (pages: string): string => `import scales

instrument desk "The desk" {
  languages en
  battery perception "The desk…" scale agree5 code P
  dimension help "Help" {
    H1 "is fast"
  }
  question born "How old are you?" number 0..120 unit "years"
  question work "What is your job?" text
${pages}
}
`;

export const personalFirst = {
  severity: "info",
  allowable: true,
  method: "Q06",
  message: "These ask who somebody is before it is said what for: {questions}. Ask them behind what is rated.",
  title: "Questions about the person at the beginning",
  why: `Those who are asked for age and income first wonder who wants to know, and some stop. Who has rated a service knows what the answers are
for. What is asked first is remembered, too, while the rest is answered.`,
  source: "Dillman, Smyth & Christian 2014",
  mistaken: `Where a form is prescribed, as that of the SKM is, or where groups have to be filled. What decides who sees which page is left alone.`,
  repair: "Puts their page behind the last one that rates, where it has nothing else.",
  wrong: desk(`${about}\n${rating}`),
  right: desk(`${rating}\n${about}`),
} as const satisfies Entry;
