/** The formats that can be imported, by the names that `--from` takes. */

export const importFormats = [
  "surveyjs",
  "qualtrics",
  "limesurvey",
  "xlsform",
  "xform",
  "redcap",
  "fhir",
  "formr",
  "reproschema",
  "sframe",
  "psytoolkit",
  "revisit",
  "ddi",
  "instrument",
  "sheet",
  "list",
] as const;

export type Format = (typeof importFormats)[number];
