/** Why a file cannot be read, as the end of a sentence. */

export const failures = {
  missing: "there is no such file",
  directory: "it is a folder",
  outside: "it is reached by a link that leads out of the folder {root}; copy the file there, or name the file where it lies",
  notText: "it is not UTF-8 text ({reason})",
  tooLarge: "it has {size} MB, and {most} MB is the most",
  device: "it is a device or a pipe, not a file",
  utf16: 'it is UTF-16, as Windows programs save "Unicode" text',
  zeroBytes: "it holds zero bytes, as pictures and programs do",
  lineNotUtf8: "line {line} holds bytes that do not occur in UTF-8",
  otherKind: "this editor opens no files of that kind",
  noAnswer: "the editor gave no answer",
} as const;
