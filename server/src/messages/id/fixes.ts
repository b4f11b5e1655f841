import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const fixes: Translated<Words["fixes"]> = {
  change: "Ubah menjadi {text}",
  write: "Tulis {text}",
  writeComment: "Tulis dengan //",
  writeEndBelow: 'Tulis """ di bawahnya',
  writeAtEnd: "Tulis {sign} di akhir",
  writeOptions: ({ count }) => (count === 1 ? "Tulis jawaban itu begitu" : "Tulis semua jawaban begitu"),
  delete: "Hapus {text}",
  deleteComma: "Hapus koma",
  deleteException: "Hapus pengecualian",
  deleteImport: "Hapus impor",
  braceOptions: "Tulis kurung kurawal di sekeliling semua jawaban",
  quote: "Beri tanda kutip",
  doubleQuotes: "Gunakan tanda kutip ganda",
  move: "Pindahkan ke sana",
  moveFlag: "Pindahkan {flag} ke belakangnya",
  wrapItems: "Masukkan butir ke dalam sebuah dimensi",
  closeBlock: "Tutup blok",
  openBlock: "Buka blok",
  declareLanguage: "Deklarasikan {language} sebagai bahasanya",
  declareScale: "Deklarasikan skala {name}, dan beri label kedua ujungnya",
  giveScale: "Beri {battery} skala {scale}",
  import: "Impor {file}",
  addPerDimension: "Tambahkan per dimension pada {score}",
  turnRound: "Letakkan tiap label di tempatnya",
};
