/** What is recorded of a respondent, in words for the readers of the data: no author writes them. */

import type { RecordName } from "./schema.ts";

const english: Readonly<Record<RecordName, string>> = {
  start: "When the respondent started",
  end: "When the respondent finished",
  device: "The device that the respondent used",
  language: "The language that the respondent read",
};

const indonesian: Readonly<Record<RecordName, string>> = {
  start: "Waktu responden mulai mengisi",
  end: "Waktu responden selesai mengisi",
  device: "Perangkat yang dipakai responden",
  language: "Bahasa yang dibaca responden",
};

/** Before what people read at a stop, in the label of its column. */
export function stopLabel(language: string): string {
  return language.split("-")[0] === "id" ? "Formulir berakhir di sini" : "The form ended here";
}

/** In English where there are no words in a language. */
export function recordLabel(record: RecordName, language: string): string {
  return (language.split("-")[0] === "id" ? indonesian : english)[record];
}
