/** The platforms whose exports are read: what their targets state of the columns, and the columns that they add of their own. */

import type { Export } from "../form/exports.ts";
import type { Instrument } from "../instrument/schema.ts";
import { exportsOf as limesurvey } from "../targets/limesurvey/exports.ts";
import { exportsOf as odk } from "../targets/odk/exports.ts";
import { exportsOf as qualtrics } from "../targets/qualtrics/exports.ts";
import { ownColumns } from "../targets/qualtrics/rules.ts";
import { exportsOf as redcap } from "../targets/redcap/exports.ts";
import { exportsOf as surveyjs } from "../targets/surveyjs/exports.ts";
import type { TargetOptions } from "../targets/target.ts";
import { lastPart } from "./spelling.ts";

export interface Platform {
  readonly name: string;
  readonly exportsOf: (instrument: Instrument, options: TargetOptions) => Export;
  /** Headers that only it adds, in small letters: a file with them is from there. */
  readonly adds: string;
}

/** Not by their targets, which would bring all that writes their files into the pages of browsers. */
export const platforms: readonly Platform[] = [
  { name: "SurveyJS", exportsOf: surveyjs, adds: "" },
  { name: "LimeSurvey", exportsOf: limesurvey, adds: "submitdate lastpage startlanguage seed datestamp token ipaddr refurl" },
  {
    name: "ODK",
    exportsOf: odk,
    adds:
      "submissiondate key instanceid submitterid submittername attachmentspresent attachmentsexpected reviewstate formversion deviceid _id " +
      "_uuid __version__ _submission_time _submitted_by _validation_status _notes _status _tags _index",
  },
  {
    name: "REDCap",
    exportsOf: redcap,
    adds: "record_id redcap_event_name redcap_repeat_instrument redcap_repeat_instance redcap_survey_identifier redcap_data_access_group",
  },
  { name: "Qualtrics", exportsOf: qualtrics, adds: ownColumns.join(" ").toLowerCase() },
];

const added = new Map(platforms.flatMap(({ name, adds }) => adds.split(" ").map((header) => [header, name])));
/** Headers that several add, and those that stand in words. */
const others =
  /^(?:start|end|today|edits|version|timestamp|stempel waktu|cap waktu|email address|alamat email|username|duration \(in seconds\)|complete\?|survey timestamp|date submitted|last page|start language|date started|date last action|\w+_(?:complete|timestamp))$/i;

/** The platform that adds a column of its own with this header. */
export function addedBy(header: string): string | undefined {
  return added.get(lastPart(header.toLowerCase()));
}

/** Whether a platform adds a column with this header to the answers. */
export function isAdded(header: string): boolean {
  return addedBy(header) !== undefined || others.test(lastPart(header.toLowerCase()));
}
