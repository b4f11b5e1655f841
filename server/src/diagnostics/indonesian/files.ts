import type { files as english } from "../catalogue/files.ts";
import type { Messages } from "../entry.ts";

export const files: Messages<typeof english> = {
  "import-missing": 'Tidak ada berkas "{path}" di sini. Periksa ejaannya; jalur diawali ./ atau ../ dan diakhiri .ukur.',
  "import-unknown-library": "Pustaka tidak memiliki apa pun yang bernama {name}.{~hint}",
  "import-cycle":
    "Impor ini kembali ke berkas ini sendiri ({chain}). Pindahkan hal yang dibutuhkan kedua berkas ke berkas ketiga, lalu impor berkas itu.",
  "import-outside":
    '"{path}" mengarah ke luar folder {root}. Instrumen hanya boleh mengimpor berkas di dalamnya; salin berkas itu ke sana.',
  "import-unreadable": '"{path}" tidak dapat dibaca: {~reason}.',
  "file-unreadable": '"{path}" tidak dapat dibaca: {~reason}.',
  "import-twice": "{what} sudah diimpor. Hapus baris ini.",
  "not-text": "Berkas ini bukan teks UTF-8 ({~reason}). Simpan sebagai UTF-8 di editor Anda, lalu coba lagi.",
  "file-too-large": "Berkas ini berukuran {size} MB; Ukur membaca paling besar {limit} MB. Bagilah, lalu impor bagian-bagiannya.",
  "nothing-declared": 'Berkas ini tidak mendeklarasikan apa pun. Mulailah dengan: instrument my_survey "Judul" { … }',
};
