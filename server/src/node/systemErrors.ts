/** What the operating system's refusals mean, in words that follow a colon. */

import { message, type Message } from "../messages/message.ts";

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
}
