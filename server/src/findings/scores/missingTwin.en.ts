import type { Entry } from "../entry.ts";

const twins = (clause: string): string => `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "An excellent help desk…" scale agree7 code E${clause}
  battery perception  "This help desk…"         scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "answers within five minutes"
  }
  score gap "Gap" = mean(perception - expectation) per dimension
}
`;

export const missingTwin = {
  severity: "error",
  allowable: false,
  catalogue: "D04",
  lack: "block",
  message:
    "This combines {left} with {right} item by item, and only one of them asks {items}. Ask each item in both, or let both batteries cover the same dimensions.",
  title: "A gap of items that are asked only once",
  why: `A gap needs both answers to an item. If one battery does not ask it, the gap of its dimension would rest on
fewer items than its title promises, or on none.`,
  wrong: twins(" dimensions help"),
  right: twins(""),
} as const satisfies Entry;
