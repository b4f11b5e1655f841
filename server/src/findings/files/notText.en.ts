import type { Entry } from "../entry.ts";

export const notText = {
  severity: "error",
  allowable: false,
  message: "This file is not UTF-8 text ({reason}). Save it as UTF-8 in your editor and try again.",
  title: "A file that is not UTF-8 text",
  why: `Ukur reads text in UTF-8, which every editor can write. A Word document is not text, and an older encoding
such as Windows-1252 would turn \`é\` and curly quotes into other letters in front of respondents. Save the file as
UTF-8: in VS Code with the encoding in the status bar, in Windows Notepad with Save as.`,
} as const satisfies Entry;
