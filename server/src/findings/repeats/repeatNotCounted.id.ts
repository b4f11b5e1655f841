import type { In } from "../entry.ts";
import type { repeatNotCounted as english } from "./repeatNotCounted.en.ts";

export const repeatNotCounted: In<typeof english> = {
  message: "{name} bukan angka, jadi tidak menyebut jumlah putaran. Sebutkan pertanyaan dengan `number` di belakang `by`.",
  title: "Pengulangan menurut jawaban yang bukan angka",
  why: `\`by\` menyebut pertanyaan yang jawabannya adalah jumlah putaran: dengan jawaban 3, tiga putaran pertama dijalani.`,
};
