import type { In } from "../entry.ts";
import type { repeatNotChosen as english } from "./repeatNotChosen.en.ts";

export const repeatNotChosen: In<typeof english> = {
  message:
    "{name} bukan pertanyaan dengan beberapa jawaban, jadi tidak ada yang dipilih di dalamnya. Tanyakan dengan `any of`, atau hapus `chosen`.",
  title: "Pengulangan untuk yang dipilih, padahal tidak ada yang bisa dipilih",
  why: `Dengan \`chosen\`, satu putaran dijalani untuk setiap opsi yang dicentang, dan hanya pertanyaan dengan \`any of\` yang mengetahuinya. Tanpa kata itu, setiap opsi mendapat satu putaran.`,
};
