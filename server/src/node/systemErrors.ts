/** What the operating system's refusals mean, in words that follow a colon. */

import { message, type Message } from "../messages/message.ts";
<<<<<<< HEAD

const reasons = {
  EACCES: "permission",
  EPERM: "permission",
  EROFS: "readOnly",
  ENOSPC: "full",
  EDQUOT: "share",
  ENOENT: "missing",
  ENOTDIR: "notFolder",
  EISDIR: "folder",
  EEXIST: "exists",
  ELOOP: "circle",
  ENAMETOOLONG: "longName",
  EMFILE: "tooMany",
  EBUSY: "busy",
  EADDRINUSE: "busy",
} as const;

/** Why an operation of the system failed. What is not known here is said as the system says it. */
export function reasonOf(error: unknown): Message | string {
  const { code = "", message: text } = error as NodeJS.ErrnoException;
  return Object.hasOwn(reasons, code) ? message(`systemErrors.${reasons[code as keyof typeof reasons]}`) : (text ?? String(error));
=======
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
>>>>>>> entries
}
