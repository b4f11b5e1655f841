/** What is said of other places that belong to a finding. */

export const places = {
  oneAnswer: "{name} has one answer only.",
  usesScale: "{battery} uses {scale}.",
  declared: "{name} is declared here.",
  translatedToo: "It is translated here too.",
  isHere: "{what} is here.",
  coversToo: "{name} covers it, too",
  translates: "This is the text that it translates.",
  mapped: "{from} is mapped to {to} here",
  otherOne: "The other one is here.",
  closesHere: "It should close here.",
  promised: "It is promised here.",
  hereToo: "It is here, too.",
} as const;
