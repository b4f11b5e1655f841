import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const columns: Translated<Words["columns"]> = {
  consent: "persetujuan",
  answer: "jawaban untuk {name}",
  words: "keterangan untuk jawaban {name}",
  score: "skor {name}",
  band: "pita dari {name}",
  question: "Pertanyaan {name}",
  battery: "Baterai {name}",
  part: "{battery} dari {dimensions}",
  item: "{item} dari {battery}",
};
