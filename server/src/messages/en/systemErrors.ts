/** What the refusals of the operating system mean, in words that follow a colon. */

export const systemErrors = {
  permission: "you have no permission",
  readOnly: "the disk is read-only",
  full: "the disk is full",
  share: "your share of the disk is used up",
  missing: "there is no such file or folder",
  notFolder: "a part of the path is a file, not a folder",
  folder: "it is a folder",
  exists: "it exists already",
  circle: "its links lead in a circle",
  longName: "the name is too long",
  tooMany: "too many files are open",
  busy: "another program uses it",
} as const;
