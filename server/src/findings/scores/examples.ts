/** What the examples of several entries are made from. */

/** Two batteries, two dimensions: what most scores need. */
export const desk = (rest: string, perceptionScale = "agree7"): string => `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "An excellent help desk…" scale agree7 code E
  battery perception  "This help desk…"         scale ${perceptionScale} code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "answers within five minutes"
    S2 "finds a book while I wait"
  }
${rest}
}
`;

export const points = `  question importance "Divide 100 points by how much each matters to you." share 100 across dimensions
`;

export const gap = '  score gap "Gap" = mean(perception - expectation) per dimension';

export const index = (bands: string): string => `  score quality "Quality" = mean(perception) bands {\n${bands}\n  }`;

/** A question whose answers can be given points. */
export const roof = `  question roof "What is the roof of your house made of?" one of {
    straw 1 "Straw"
    tin   2 "Tin"
    tiles 3 "Tiles"
  }
`;

/** A table of two batteries on four points. */
export const fitting = (rows: string, of = "expectation, perception", behind = ""): string => `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "An excellent help desk…" scale agree4 code E
  battery perception  "This help desk…"         scale agree4 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  score fit "Fit" = table(${of}) per item {
${rows}
  }${behind}
}
`;

/** Two questions of Kano's for each item, on so many points. */
export const kano = (points: 5 | 7): string => `scale feel "How you would feel" 1..${points} {
  1 "I like it"
${points === 5 ? '  2 "I expect it"\n  3 "I do not care"\n  4 "I can live with it"\n' : ""}  ${points} "I dislike it"
}

instrument desk "The help desk" {
  languages en
  battery functional    "How would you feel if the help desk…"        scale feel code F
  battery dysfunctional "How would you feel if the help desk did not…" scale feel code D
  dimension help "Help" {
    H1 "answered within a day" {
      dysfunctional "answer within a day"
    }
    H2 "were open on Saturdays" {
      dysfunctional "open on Saturdays"
    }
  }
  score kind "Kind of feature" = kano(functional, dysfunctional) per item
}
`;
