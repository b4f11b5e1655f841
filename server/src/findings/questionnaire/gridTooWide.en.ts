import type { Entry } from "../entry.ts";

const battery = (scale: string, page: string): string => `scale marks "Marks" 1..${scale} {
  1 "Low"
  ${scale} "High"
}

instrument desk "The desk" {
  languages en
  battery perception "The desk…" scale marks code P
  dimension help "Help" {
${rows("H")}  }
  dimension staff "Staff" {
${rows("S")}  }
  page one { ${page} }
}
`;

function rows(first: string): string {
  return [1, 2, 3, 4, 5, 6, 7].map((number) => `    ${first}${number} "statement ${first}${number}"\n`).join("");
}

export const gridTooWide = {
  severity: "warning",
  allowable: true,
  method: "Q10",
  message: "{columns} columns in one grid: beyond {most} some are out of sight on a telephone. Use fewer points.",
  title: "A grid with too many columns",
  why: `Who has to scroll sideways to the last columns chooses them less often, so the answers lean. Seven points carry about as much information as more of them.`,
  source: "Krosnick & Presser 2010; Dillman, Smyth & Christian 2014",
  mistaken: `On paper, and for scales that were published with more points: allow it, and say so.`,
  wrong: battery("9", "perception by dimension"),
  right: battery("7", "perception by dimension"),
} as const satisfies Entry;
