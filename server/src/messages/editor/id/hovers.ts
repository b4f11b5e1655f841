import type { Translated } from "../../message.ts";
import type { Words } from "../en.ts";

export const hovers: Translated<Words["hovers"]> = {
  head: "**{kind} `{name}`**",
  titled: "**{kind} `{name}`** {title}",
  within: "{head} dari `{whole}`",
  textWithin: "{head} dari `{whole}`: {text}",
  points: "{head}, {lo} sampai {hi}",
  noAnswer: "(dihitung sebagai jawaban kosong)",
  version: "Versi {version}",
  sizes: ({ items, dimensions, questions, languages }) =>
    `${items} butir dalam ${dimensions} dimensi, ${questions} pertanyaan. Bahasa: ${languages.join(", ")}.`,
  more: "… dan {count} lainnya",
  option: "{head}, kode {code}: {text}",
  batteryHead: "{head}, variabel `{variables}`",
  items: "{count} butir",
  itemsOn: "{items} dengan skala `{scale}` ({lo} sampai {hi})",
  page: "Menampilkan {count} baterai dan pertanyaan.",
  asked: "`{variable}` dalam **{battery}**: {stem}",
  askedOn: "`{variable}` dalam **{battery}** dengan `{scale}`: {stem}",
  reversed: "Terbalik: jawaban tinggi berarti mutu rendah, dan skor menghitungnya balik.",
  straight: "Jawaban tinggi berarti mutu tinggi.",
  covers: "Mencakup {topics}.",
  variable: "Variabel: {variables}",
  variables: "Variabel: {variables}",
  faultyFormula: "Rumusnya mengandung kesalahan.",
  shape: "Bentuknya: {shape}.",
  band: "{label}: {lo} sampai {hi} {text}",
  translates: "Menerjemahkan, dalam `{name}`:",
  word: "**{word}**: {about}",
};
