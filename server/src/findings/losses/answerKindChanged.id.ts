import type { In } from "../entry.ts";
import type { answerKindChanged as english } from "./answerKindChanged.en.ts";

export const answerKindChanged: In<typeof english> = {
  message: "{loss}",
  title: "Jenis jawaban yang tidak dimiliki platform",
  why: `Platform itu tidak memiliki pertanyaan seperti itu, sehingga responden menuliskan dengan kata-kata apa yang di tempat lain dipilih, ditunjuk, atau diserahkan. Jawaban dibaca sebagaimana mestinya sejauh bisa: sebutkan dalam kalimatnya cara menuliskannya.`,
};
