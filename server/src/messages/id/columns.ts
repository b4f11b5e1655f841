import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const columns: Translated<Words["columns"]> = {
  consent: "persetujuan",
  answer: "jawaban untuk {name}",
  words: "keterangan untuk jawaban {name}",
  score: "skor {name}",
  band: "pita dari {name}",
  stop: "apakah formulir berakhir di {name}",
  record: "catatan {name}",
  question: "Pertanyaan {name}",
  note: "Catatan {name}",
  battery: "Baterai {name}",
  part: "{battery} dari {dimensions}",
  item: "{item} dari {battery}",
};
