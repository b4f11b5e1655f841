import type { In } from "../entry.ts";
import type { noneNotExclusive as english } from "./noneNotExclusive.en.ts";

export const noneNotExclusive: In<typeof english> = {
  message: '"{label}" dapat dipilih bersama jawaban lain. Tulis exclusive di belakangnya.',
  title: "Jawaban yang tidak dapat digabung, tetapi boleh digabung",
  why: `Orang yang memilih "tidak ada" bersama dua jawaban lain bertentangan dengan dirinya sendiri, dan tidak ada yang tahu mana yang dimaksud. Dengan \`exclusive\`, platform membatalkan pilihan lainnya.`,
  mistaken: `Hampir tidak pernah.`,
  repair: `Menulis \`exclusive\` di belakang jawaban itu.`,
};
