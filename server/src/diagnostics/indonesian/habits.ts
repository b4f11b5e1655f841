import type { habits as english } from "../catalogue/habits.ts";
import type { Messages } from "../entry.ts";

export const habits: Messages<typeof english> = {
  "unquoted-text": "Teks {of} ditulis dalam tanda kutip. Tulis {proposed}.",
  "out-of-order": "{~what} berada tepat setelah {~after}. Pindahkan ke sana.",
  "needless-word": "{word} tidak diperlukan di sini: {~why}. Hapus kata itu.",
  "unknown-answer-kind":
    "{word} bukan jenis jawaban.{~hint} Jenisnya one of, any of, rank, number, text, text long, date, scale NAMA, dan share 100 across dimensions.",
  "option-form": "Sebuah jawaban memiliki nama, kode, dan label. Tulis {proposed}.",
  "misplaced-question": "Pertanyaan berada di samping dimensi, bukan di dalamnya. Pindahkan {name} ke belakang kurung kurawal dimensinya.",
  "item-outside-dimension":
    'Butir berada di dalam dimensi, sedangkan {item} tidak di dalam dimensi mana pun. Tulis: dimension NAMA "Judul" { … }',
  "import-form":
    "Berkas dari pustaka diimpor dengan namanya saja: {name}. Berkas Anda sendiri ditulis sebagai jalur dalam tanda kutip: {path}.",
};
