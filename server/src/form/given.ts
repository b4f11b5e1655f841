/** What is known of respondents without being asked, for platforms that do not know it. */

import type { Given, RecordName } from "../instrument/schema.ts";
import { message } from "../messages/message.ts";
import type { Form } from "./form.ts";
import type { Loss } from "./loss.ts";

/** What a platform fills in by itself. */
export interface FillRules {
  readonly given: (given: Given) => boolean;
  /** The columns in which it keeps what it records. */
  readonly records: Readonly<Partial<Record<RecordName, string>>>;
}

/** The columns that somebody else has to fill in. */
export function fillLosses({ instrument }: Form, platform: string, { given: fills, records: known }: FillRules): Loss[] {
  const { id, givens = [], records = [] } = instrument;
  const lost = records.filter((record) => known[record] === undefined);
  const renamed = records.flatMap((record) => {
    const [name, column = name] = [`record_${record}`, known[record]];
    return column === name ? [] : [message("losses.recordedAs", { name, column })];
  });
  return [
    ...givens
      .filter((given) => !fills(given))
      .map((given): Loss => {
        const told =
          given.from === "link"
            ? message("losses.notFromLink", { platform, given: given.id })
            : message("losses.notDrawn", { platform, given: given.id });
        return { on: given.id, code: "data-not-filled", message: told };
      }),
    ...(renamed.length === 0
      ? []
      : [{ on: id, code: "platform-columns", message: message("losses.recordedElsewhere", { platform, changes: renamed }) } as const]),
    ...(lost.length === 0
      ? []
      : [
          {
            on: id,
            code: "data-not-filled",
            message: message("losses.notRecorded", { platform, names: lost.map((record) => `record_${record}`) }),
          } as const,
        ]),
  ];
}
