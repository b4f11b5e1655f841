/** Titles of code actions. */

export const actions = {
  expect: "Expect {result}",
  allow: "Allow {code} with a reason",
  addToGlossary: "Add {word} to the glossary of the project",
  fixAll: "Repair everything that has one repair",
  organizeImports: "Put the imports in order",
  straighten: "Straighten the quotes",
  extractChoices: "Extract the answers to a list of choices",
  extractScale: "Extract the answers to a scale",
  pasteItems: ({ count }: { readonly count: number }) => `Paste as ${count} items`,
  pasteLabels: ({ count }: { readonly count: number }) => `Paste as ${count} labels`,
  pasteOptions: ({ count }: { readonly count: number }) => `Paste as ${count} options`,
  intoOptions: ({ count }: { readonly count: number }) => `Turn ${count} lines into answers`,
  intoItems: ({ count }: { readonly count: number }) => (count === 1 ? "Turn the line into an item" : `Turn ${count} lines into items`),
  split: "Split {item} into {count} items",
  addWording: "Add the wording for {battery}",
  addTwins: "Ask the items in a battery {battery}, too",
  moveOut: "Move {name} out of the instrument, to the top of the file",
  askAfterFilter: "Ask the items of {dimension} only of those whom they concern",
  newWording: "Raise the version to {version}: texts have changed",
  newItems: "Raise the version to {version}: items, scales or scores have changed",
  askInBoth: "Ask the items in both batteries",
  addStubs: ({ count, language }: { readonly count: number; readonly language: string }) =>
    `Add ${count} ${count === 1 ? "stub" : "stubs"} to the translation to ${language}`,
  stepTranslation: "Change the translation to {language}",
  stepTests: "Answer the new items in the tests like the old one",
} as const;
