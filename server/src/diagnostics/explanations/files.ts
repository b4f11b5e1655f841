import type { files as catalogue } from "../catalogue/files.ts";
import type { Explanation } from "../entry.ts";

const good3 = `scale good3 "Quality" 1..3 {
  1 "Poor"
  2 "Fair"
  3 "Good"
}
`;

export const files: Record<keyof typeof catalogue, Explanation> = {
  "import-missing": {
    title: "An import of a file that is not there",
    why: `The path is read from the folder of the file that holds the import. It starts with \`./\` or \`../\`, has
forward slashes and ends in \`.ukur\`. Capitals count: \`Scales.ukur\` and \`scales.ukur\` are two files on most
servers, even if your computer takes them for one.`,
    wrong: `import "./skales.ukur"

instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
    right: `import "./scales.ukur"

instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
    beside: { "scales.ukur": good3 },
  },
  "import-unknown-library": {
    title: "An import from the library of something that it does not have",
    why: `A name without quotes is looked up in the library that comes with Ukur. A file of your own is imported by its
path, in quotes: \`import "./scales.ukur"\`.`,
    wrong: `import servquall

instrument counter "The counter" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
    right: `import servqual

instrument counter "The counter" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
  },
  "import-cycle": {
    title: "Files that import each other",
    why: `If two files import each other, neither can be read first. Move what both need to a third file, and let both
import that.

A translation needs no import of what it translates: its target is looked up in the files that import it.`,
    wrong: `import "./scales.ukur"

instrument desk "The help desk" {
  languages en
  question overall "How good is the help desk?" scale good3
}
`,
    right: `import "./points.ukur"

instrument desk "The help desk" {
  languages en
  question overall "How good is the help desk?" scale good3
}
`,
    beside: { "scales.ukur": `import "./desk.ukur"\n\n${good3}`, "points.ukur": good3 },
  },
  "import-outside": {
    title: "An import that leads out of the project's folder",
    why: `An instrument may be opened by somebody who did not write it, and compiled by a server. So it can read only
files inside its own project: a path that climbs out of the folder, and a link that points out of it, are refused. Copy
the file into the project; then the project is also complete when you archive it.`,
    wrong: `import "../../shared/scales.ukur"

instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
    right: `import "./scales.ukur"

instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
    beside: { "scales.ukur": good3 },
  },
  "import-unreadable": {
    title: "An import of a file that cannot be read",
    why: `Something has that name, but it cannot be read as an Ukur file: it is a folder, it is not text, it is too
large, or you are not allowed to read it. The message says which.`,
  },
  "file-unreadable": {
    title: "A file that cannot be read",
    why: `There is no file of that name, it is a folder, you are not allowed to read it, or a link leads to it out of the
folder that is looked at. The message says which. Check the name and the folder that you are in.

Links that lead out are not followed, as a folder may come from somebody else: a link in it must not show what lies elsewhere on
your disk.`,
  },
  "import-twice": {
    title: "An import that stands twice",
    why: `The second import of a file brings nothing new. It does no harm, but a reader looks for the difference between
the two.`,
    wrong: `import scales
import scales

instrument desk "The help desk" {
  languages en
  question overall "How good is the help desk?" scale quality5
}
`,
    right: `import scales

instrument desk "The help desk" {
  languages en
  question overall "How good is the help desk?" scale quality5
}
`,
  },
  "not-text": {
    title: "A file that is not UTF-8 text",
    why: `Ukur reads text in UTF-8, which every editor can write. A Word document is not text, and an older encoding
such as Windows-1252 would turn \`é\` and curly quotes into other letters in front of respondents. Save the file as
UTF-8: in VS Code with the encoding in the status bar, in Windows Notepad with Save as.`,
  },
  "file-too-large": {
    title: "A file that is too large",
    why: `An instrument of ten thousand items has about 5 MB. A larger file is most likely not an instrument but data or
a picture. If it is one, split it and import the parts.`,
  },
  "nothing-declared": {
    title: "A file without a declaration",
    why: `The file is empty or holds comments only, so there is nothing to check or to compile. Perhaps it was not
saved.`,
    wrong: `// The questionnaire comes here.
`,
    right: `// The questionnaire comes here.
instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
  },
};
