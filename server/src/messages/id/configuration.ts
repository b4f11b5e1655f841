import type { Words } from "../en.ts";
import { atau } from "../lists.ts";
import type { Translated } from "../message.ts";

export const configuration: Translated<Words["configuration"]> = {
  noBrace: "isinya tidak dimulai dengan kurung kurawal",
  noName: "di sini kurang nama dalam tanda kutip",
  noValue: "di sini kurang nilai",
  noColon: "di sini kurang titik dua",
  noComma: "di sini kurang koma",
  noClosingBrace: "di sini kurang kurung kurawal penutup",
  noClosingBracket: "di sini kurang kurung siku penutup",
  noQuote: "tanda kutip penutup sebuah teks tidak ada",
  more: "masih ada isi di belakang penutupnya",
  sign: "ini ditulis dengan cara lain dalam JSON",
  tooDeep: "kurungnya bersarang terlalu dalam",
  oneOf: ({ names }) => atau(names),
  levels: "kode temuan dengan tingkatnya, dalam kurung kurawal",
  texts: "daftar teks dalam kurung siku",
  text: "teks dalam tanda kutip",
  isLoss: "apa yang tidak dapat ditampung suatu platform dikecualikan di tempatnya, dengan alasan: allow {code} because …",
  nothingSensible: "dengan kesalahan itu tidak ada hasil yang masuk akal",
};
