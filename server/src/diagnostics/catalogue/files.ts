import { entries } from "../entry.ts";

/** Faults of files and of imports between them. */
export const files = entries({
  "import-missing": {
    severity: "error",
    message: 'There is no file "{path}" here. Check the spelling; a path starts with ./ or ../ and ends in .ukur.',
    allowable: false,
  },
  "import-unknown-library": {
    severity: "error",
    message: "The library has nothing called {name}.{hint}",
    allowable: false,
  },
  "import-cycle": {
    severity: "error",
    message: "This import leads back to this file ({chain}). Move what both files need to a third file and import that.",
    allowable: false,
  },
  "import-outside": {
    severity: "error",
    message: '"{path}" leads out of the folder {root}. An instrument may import only files inside it; copy the file there.',
    allowable: false,
  },
  "import-unreadable": {
    severity: "error",
    message: '"{path}" cannot be read: {reason}.',
    allowable: false,
  },
  "file-unreadable": {
    severity: "error",
    message: '"{path}" cannot be read: {reason}.',
    allowable: false,
  },
  "import-twice": {
    severity: "warning",
    message: "{what} is imported already. Delete this line.",
    allowable: true,
  },
  "not-text": {
    severity: "error",
    message: "This file is not UTF-8 text ({reason}). Save it as UTF-8 in your editor and try again.",
    allowable: false,
  },
  "file-too-large": {
    severity: "error",
    message: "This file has {size} MB; Ukur reads up to {limit} MB. Split it and import the parts.",
    allowable: false,
  },
  "nothing-declared": {
    severity: "warning",
    message: 'This file declares nothing. Start with: instrument my_survey "Title" { … }',
    allowable: false,
  },
});
