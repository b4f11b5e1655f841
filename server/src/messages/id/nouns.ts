import type { Words } from "../en.ts";
import { atau } from "../lists.ts";
import type { Translated } from "../message.ts";

export const nouns: Translated<Words["nouns"]> = {
  textOf: "Teks {kind}",
  dimensionIn: "dimensi dalam {of}",
  partOf: "bagian dari {of}",
  answerTo: "jawaban untuk {of}",
  or: ({ names }) => atau(names),
  andMore: "{names} dan {count} lainnya",
  range: "{lo} sampai {hi}",
  calculated: "{left} {op} {right}",
  onPage: "{name} (halaman {page})",
  theTitle: "judul",
  thisValue: "nilai ini",
  nothingAtAll: "tidak ada",
  it: "pertanyaan itu",
  moreThan: "lebih dari {value}",
  voluntary: "bahwa keikutsertaan bersifat sukarela",
  time: "berapa lama waktunya",
  confidential: "bagaimana jawaban diperlakukan",
  contact: "siapa yang dapat dihubungi",
  source: "sumber (cite, adapted from, atau measures)",
  licence: "licence",
};
