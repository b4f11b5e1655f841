/** The words of reports, by subject. They stand apart, as no other command needs them. */

import { heads } from "./en/heads.ts";
import { quantities } from "./en/quantities.ts";
import { report } from "./en/report.ts";

export const en = { heads, quantities, report } as const;

export type Words = typeof en;
