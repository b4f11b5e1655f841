/** The formats that can be imported, by the names that `--from` takes. */

export const importFormats = ["surveyjs", "qualtrics", "limesurvey", "xlsform", "redcap"] as const;

export type Format = (typeof importFormats)[number];
