import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const answerKinds: Translated<Words["answerKinds"]> = {
  one: "pilihan di antara jawaban bernama",
  any: "pilihan beberapa jawaban",
  rank: "pemeringkatan",
  rankDimensions: "pemeringkatan",
  number: "bilangan",
  scale: "penilaian",
  share: "pembagian poin",
  date: "tanggal",
  time: "jam",
  place: "posisi",
  file: "berkas",
  text: "teks",
};
