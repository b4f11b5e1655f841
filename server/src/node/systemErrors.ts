/** What the operating system's refusals mean, in words that follow a colon. */

import { message, type Message } from "../messages/message.ts";
import { sayIn } from "../messages/say.ts";

const failures = {
  EACCES: "noPermission",
  EPERM: "noPermission",
  EROFS: "readOnly",
  ENOSPC: "diskFull",
  EDQUOT: "quota",
  ENOENT: "noFileOrFolder",
  ENOTDIR: "notFolder",
  EISDIR: "directory",
  EEXIST: "exists",
  ELOOP: "circle",
  ENAMETOOLONG: "nameTooLong",
  EMFILE: "tooManyOpen",
  EBUSY: "busy",
} as const;

/** Why an operation on a file failed. What the system says of its own is given as it is. */
export function failureOf(error: unknown): Message | string {
  const { code = "", message: said } = error as NodeJS.ErrnoException;
  return Object.hasOwn(failures, code) ? message(`failures.${failures[code as keyof typeof failures]}`) : (said ?? String(error));
}

/** The same in English. */
export function reasonOf(error: unknown): string {
  const failure = failureOf(error);
  return typeof failure === "string" ? failure : sayIn("en")(failure);
}
