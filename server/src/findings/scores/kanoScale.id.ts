import type { In } from "../entry.ts";
import type { kanoScale as english } from "./kanoScale.en.ts";

export const kanoScale: In<typeof english> = {
  message:
    "kano(…) berlaku untuk jawaban pada lima titik yang dimulai dengan “saya suka” dan berakhir dengan “saya tidak suka”. Tulis table(…) untuk yang lain.",
  title: "Tabel Kano untuk skala lain",
  why: `Tabel Kano menyebut arti lima jawaban: saya suka, memang seharusnya, biasa saja, masih dapat saya terima, saya tidak suka. Untuk jawaban lain belum ada tabel yang diterbitkan.`,
};
