/** What stands around the story of a model. */

export const lessons = {
  models: "ukur learn MODEL tells about one, ukur new --model MODEL starts an instrument from it.",
  head: "{title} ({name}, version {version})",
  structure: "Structure",
  history: "Where it comes from",
  criticism: "What is said against it",
  certainty: "How sure this is",
  sure: "The structure: {sure}. {because}",
  unsure: "Not certain: {unsure}",
  beside: "Beside {other}",
  sources: "Sources",
  atWork: "To see it at work",
  topics: ({ topics, dimensions }: { readonly topics: number; readonly dimensions: number }) =>
    `${topics} topics in ${dimensions} ${dimensions === 1 ? "dimension" : "dimensions"}.`,
  asked: "Asked as {batteries}.",
  properties: "It is a list of properties and has no published questionnaire.",
  index: "It is an index: its parts need not go together, and no reliability coefficient applies.",
} as const;
