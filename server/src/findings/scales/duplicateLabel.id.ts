import type { In } from "../entry.ts";
import type { duplicateLabel as english } from "./duplicateLabel.en.ts";

export const duplicateLabel: In<typeof english> = {
  message: 'Dua {what} bernama "{label}", dan tidak ada yang dapat membedakannya. Ubah salah satunya.',
  title: "Dua jawaban dengan satu label",
  why: `Responden hanya melihat label. Jika dua label sama, mereka memilih salah satunya menurut letaknya, dan perbedaannya dalam data tidak berarti apa pun. Pita sebuah skor pun memerlukan nama masing-masing.`,
};
