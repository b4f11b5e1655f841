/** What a paper form says by itself. */

const english = {
  agree: "I agree",
  onlyIf: "Only if {condition}:",
  and: "and",
  or: "or",
  isAnswered: "“{question}” is answered",
  equals: "the answer to “{question}” is {value}",
  differs: "the answer to “{question}” is not {value}",
  compares: "the answer to “{question}” is {op} {value}",
  not: "it is not so that {condition}",
  one: "Tick one.",
  any: "Tick all that apply.",
  rank: "Write 1 at the first, 2 at the second, and so on.",
  share: "Divide {total} points. They must add up to {total}.",
  sum: "Sum",
  number: "Write a number{limits}.",
  date: "Write a date (day, month, year).",
  optional: "You may leave this out.",
  thanks: "Thank you.",
  between: " from {lo} to {hi}",
  least: " of at least {lo}",
  most: " of at most {hi}",
  specify: "Which?",
  alone: "(only this one)",
  more: "more than",
  less: "less than",
  atLeast: "at least",
  atMost: "at most",
} as const;

export type Word = keyof typeof english;

const indonesian: Record<Word, string> = {
  agree: "Saya setuju",
  onlyIf: "Hanya bila {condition}:",
  and: "dan",
  or: "atau",
  isAnswered: "“{question}” dijawab",
  equals: "jawaban “{question}” adalah {value}",
  differs: "jawaban “{question}” bukan {value}",
  compares: "jawaban “{question}” {op} {value}",
  not: "tidak berlaku bahwa {condition}",
  one: "Pilih satu.",
  any: "Pilih semua yang sesuai.",
  rank: "Tulis 1 pada yang pertama, 2 pada yang kedua, dan seterusnya.",
  share: "Bagikan {total} poin. Jumlahnya harus {total}.",
  sum: "Jumlah",
  number: "Tulis sebuah angka{limits}.",
  date: "Tulis tanggal (hari, bulan, tahun).",
  optional: "Boleh tidak diisi.",
  thanks: "Terima kasih.",
  between: " dari {lo} sampai {hi}",
  least: " paling kecil {lo}",
  most: " paling besar {hi}",
  specify: "Yang mana?",
  alone: "(hanya ini)",
  more: "lebih dari",
  less: "kurang dari",
  atLeast: "paling sedikit",
  atMost: "paling banyak",
};

export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

export function wordsIn(language: string): Say {
  const words = language.split("-")[0] === "id" ? indonesian : english;
  return (word, values = {}) => words[word].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
