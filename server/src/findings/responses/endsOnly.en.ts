import type { Entry } from "../entry.ts";

export const endsOnly = {
  severity: "info",
  allowable: true,
  method: "S07",
  message: "Of {count} points, only the ends say what they mean. Give each point a label.",
  title: "A scale with labels at its ends alone",
  why: `What a 3 or a 4 means, everybody decides for themselves. With a label at each point people mean the same by it, and answer the same when
they are asked again.`,
  source: "Krosnick & Presser 2010",
  mistaken: `Where a study that you compare with has the ends alone. Seven points with two labels are such a form, and are left alone; so are instruments
that name a model or a source.`,
  wrong: `scale answers 1..5 {
  1 "Very dissatisfied"
  5 "Very satisfied"
}

instrument desk "The help desk" {
  languages en
  battery perception "How satisfied are you with these?" scale answers code P
  dimension help "Help" {
    H1 "the time that you waited"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "How satisfied are you with these?" scale satisfied5 code P
  dimension help "Help" {
    H1 "the time that you waited"
  }
}
`,
} as const satisfies Entry;
