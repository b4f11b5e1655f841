import type { Entry } from "../entry.ts";

export const importUnreadable = {
  severity: "error",
  allowable: false,
  message: '"{path}" cannot be read: {reason}.',
  title: "An import of a file that cannot be read",
  why: `Something has that name, but it cannot be read as an Ukur file: it is a folder, it is not text, it is too
large, or you are not allowed to read it. The message says which.`,
} as const satisfies Entry;
