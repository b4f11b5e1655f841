/** What a paper form says by itself; in English where Ukur has no words in the language of the form. */

import { ownLanguage, type OwnWords } from "../ownWords.ts";

const table = {
  agree: { en: "I agree", id: "Saya setuju" },
  onlyIf: { en: "Only if {condition}:", id: "Hanya bila {condition}:" },
  and: { en: "and", id: "dan" },
  or: { en: "or", id: "atau" },
  isAnswered: { en: "“{question}” is answered", id: "“{question}” dijawab" },
  equals: { en: "the answer to “{question}” is {value}", id: "jawaban “{question}” adalah {value}" },
  differs: { en: "the answer to “{question}” is not {value}", id: "jawaban “{question}” bukan {value}" },
  compares: { en: "the answer to “{question}” is {op} {value}", id: "jawaban “{question}” {op} {value}" },
  not: { en: "it is not so that {condition}", id: "tidak berlaku bahwa {condition}" },
  one: { en: "Tick one.", id: "Pilih satu." },
  any: { en: "Tick all that apply.", id: "Pilih semua yang sesuai." },
  rank: { en: "Write 1 at the first, 2 at the second, and so on.", id: "Tulis 1 pada yang pertama, 2 pada yang kedua, dan seterusnya." },
  share: { en: "Divide {total} points. They must add up to {total}.", id: "Bagikan {total} poin. Jumlahnya harus {total}." },
  sum: { en: "Sum", id: "Jumlah" },
  number: { en: "Write a number.", id: "Tulis sebuah angka." },
  numberBetween: { en: "Write a number from {lo} to {hi}.", id: "Tulis sebuah angka dari {lo} sampai {hi}." },
  numberAtLeast: { en: "Write a number of at least {lo}.", id: "Tulis sebuah angka paling kecil {lo}." },
  numberAtMost: { en: "Write a number of at most {hi}.", id: "Tulis sebuah angka paling besar {hi}." },
  date: { en: "Write a date (day, month, year).", id: "Tulis tanggal (hari, bulan, tahun)." },
  optional: { en: "You may leave this out.", id: "Boleh tidak diisi." },
  thanks: { en: "Thank you.", id: "Terima kasih." },
  specify: { en: "Which?", id: "Yang mana?" },
  alone: { en: "(only this one)", id: "(hanya ini)" },
  more: { en: "more than", id: "lebih dari" },
  less: { en: "less than", id: "kurang dari" },
  atLeast: { en: "at least", id: "paling sedikit" },
  atMost: { en: "at most", id: "paling banyak" },
} as const satisfies OwnWords;

export type Word = keyof typeof table;

export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

export function wordsIn(language: string): Say {
  const own = ownLanguage(language) ?? "en";
  return (word, values = {}) => table[word][own].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
