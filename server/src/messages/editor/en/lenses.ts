/** Lines above declarations. */

export const lenses = {
  preview: "Preview",
  runTest: "Run test",
  counts: ({ items, variables }: { readonly items: number; readonly variables: number }) =>
    `${items} ${items === 1 ? "item" : "items"}, ${variables} ${variables === 1 ? "variable" : "variables"}`,
} as const;
