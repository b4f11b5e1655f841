/** The tests of an instrument, and what came of them. */

export const tests = {
  untitled: "(no title)",
  notRun: ({ errors }: { readonly errors: number }) =>
    `The tests were not run: ${errors === 1 ? "there is an error" : `there are ${errors} errors`} in this file or in what it imports.`,
  unmet: "{score}: expected {expected}, got {actual}",
  none: "There is no such test.",
  passed: ({ count }: { readonly count: number }) => (count === 1 ? "The test passed." : `${count} tests passed.`),
  failed: "{failed} of {count} failed.",
} as const;
