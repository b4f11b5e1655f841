import type { Words } from "../en.ts";
import type { Translated } from "../../message.ts";

export const answers: Translated<Words["answers"]> = {
  reading: "Membaca instrumen…",
  changed: "Teksnya sudah berubah sejak itu.",
  notOpen: "{uri} tidak terbuka, dan bukan berkas .ukur dari ruang kerja.",
  noModel: "Pustaka tidak memiliki model bernama {name}.",
  noSample: "Tidak ada contoh bernama {name}.",
  noFile: "Pustaka tidak memiliki berkas bernama {name}.",
  noTarget: "Tidak ada target bernama {name}. Yang ada: {names}.",
  notCompiled: ({ errors }) =>
    `Ada ${errors === 1 ? "satu" : errors} kesalahan dalam berkas ini atau dalam berkas yang diimpornya. Perbaiki dahulu yang tercantum di panel Masalah.`,
  nothingToCompile: "Berkas ini tidak mendeklarasikan instrumen, sehingga tidak ada yang dikompilasi.",
  findings: ({ count }) => (count === 0 ? "Tidak ada temuan." : `${count} temuan, tidak satu pun berupa kesalahan.`),
  notShown: ({ errors }) =>
    `Ada ${errors === 1 ? "satu" : errors} kesalahan dalam berkas ini atau dalam berkas yang diimpornya. Formulir dibuat lagi setelah ${errors === 1 ? "kesalahan itu" : "semuanya"} diperbaiki.`,
  noInstrument: "Berkas ini tidak mendeklarasikan instrumen.",
};
