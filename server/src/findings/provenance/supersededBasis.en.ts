import type { Entry } from "../entry.ts";

const desk = (bands: string): string => `import scales

instrument desk "The desk" {
  languages en
  battery perception "The desk…" scale agree4 code P
  dimension help "Help" {
    H1 "answers in time"
  }
  score grade "Grade" = mean(perception) * 25 bands {
${bands}
  }
}
`;

export const supersededBasis = {
  severity: "warning",
  allowable: true,
  method: "P05",
  message: "{basis} was replaced by {by}. Use that, or say why not.",
  title: "A basis that was replaced",
  why: `Results are read beside those of others, who have gone on. The grades of the Indonesian satisfaction survey were redrawn in 2017: what was "good" in 2014 may be "less good" since. ISO/IEC 25010 divides quality in other parts than ISO/IEC 9126 did.`,
  source: "PermenPANRB 14/2017; ISO/IEC 25010:2011",
  mistaken: `Where an older study is repeated: allow it, and say so.`,
  repair: `Writes the grades of 2017 in the place of those of 2014.`,
  wrong: desk(`    D 25.00..43.75 "Bad"
    C 43.76..62.50 "Less good"
    B 62.51..81.25 "Good"
    A 81.26..100.00 "Very good"`),
  right: desk(`    D 25.00..64.99 "Bad"
    C 65.00..76.60 "Less good"
    B 76.61..88.30 "Good"
    A 88.31..100.00 "Very good"`),
} as const satisfies Entry;
