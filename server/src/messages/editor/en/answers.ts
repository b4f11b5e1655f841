/** Answers to requests of Ukur's own client. */

export const answers = {
  reading: "Reading the instruments…",
  changed: "The text has changed since.",
  notOpen: "{uri} is not open, and no .ukur file of the workspace.",
  noModel: "The library has no model called {name}.",
  noSample: "There is no sample called {name}.",
  noFile: "The library has no file called {name}.",
  noTarget: "There is no target called {name}. There are {names}.",
  notCompiled: ({ errors }: { readonly errors: number }) =>
    `There ${errors === 1 ? "is an error" : `are ${errors} errors`} in this file or in what it imports. Put right what Problems lists first.`,
  nothingToCompile: "This file declares no instrument, so there is nothing to compile.",
  findings: ({ count }: { readonly count: number }) =>
    count === 0 ? "No findings." : `${count} ${count === 1 ? "finding" : "findings"}, none of them an error.`,
  notShown: ({ errors }: { readonly errors: number }) =>
    `There ${errors === 1 ? "is an error" : `are ${errors} errors`} in this file or in what it imports. The form is made anew when ${errors === 1 ? "it is" : "they are"} put right.`,
  noInstrument: "This file declares no instrument.",
} as const;
