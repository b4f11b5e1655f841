import type { Entry } from "../entry.ts";

export const fileUnreadable = {
  severity: "error",
  allowable: false,
  message: '"{path}" cannot be read: {reason}.',
  title: "A file that cannot be read",
  why: `There is no file of that name, it is a folder, you are not allowed to read it, or a link leads to it out of the
folder that is looked at. The message says which. Check the name and the folder that you are in.

Links that lead out are not followed, as a folder may come from somebody else: a link in it must not show what lies elsewhere on
your disk.`,
} as const satisfies Entry;
