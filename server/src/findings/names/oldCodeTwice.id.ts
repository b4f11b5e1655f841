import type { In } from "../entry.ts";
import type { oldCodeTwice as english } from "./oldCodeTwice.en.ts";

export const oldCodeTwice: In<typeof english> = {
  message: "Dua jawaban pada daftar ini dahulu berkode {code}, sehingga data lama tidak dapat dibedakan. Perbaiki salah satunya.",
  title: "Dua jawaban dengan satu kode lama",
  why: `Jawaban pada data lama dibaca lewat kodenya dahulu. Jika dua jawaban pada satu daftar berkode sama, tidak ada yang tahu mana yang diberikan.`,
};
