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

export const gridTooLong = {
  severity: "warning",
  allowable: true,
  method: "Q10",
  message: "{rows} rows in one grid: beyond {most} its heading is out of sight on a telephone. {hint}",
  title: "A grid with too many rows",
  why: `In a long grid people lose sight of what the columns mean, and begin to choose the same one in each row. Most people answer on a telephone, where a dozen rows fill more than a screen.`,
  source: "Couper, Tourangeau, Conrad & Zhang 2013; Dillman, Smyth & Christian 2014",
  mistaken: `On paper, and on platforms that show one row at a time.`,
  repair: `Shows the battery by dimension, where no dimension is too long itself.`,
  wrong: battery("5", "perception"),
  right: battery("5", "perception by dimension"),
} as const satisfies Entry;
