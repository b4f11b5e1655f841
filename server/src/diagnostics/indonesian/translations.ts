import type { translations as english } from "../catalogue/translations.ts";
import type { Messages } from "../entry.ts";

export const translations: Messages<typeof english> = {
  "translation-missing":
    "Belum semua teks {name} tersedia dalam {language}: {?keys}. Sampai tersedia, teks aslinya yang ditampilkan. Tambahkan ke translation {language} of {name}.",
  "translation-unknown-key": "{of} tidak memiliki teks bernama {key}.{~hint}",
  "translation-duplicate": "{key} diterjemahkan ke {language} dua kali. Pertahankan salah satu.",
  "translation-language": "{of} tidak dapat diterjemahkan ke {language}: {~why}",
  "translation-terms":
    "Terjemahan ini tidak memakai istilah yang sama dengan teksnya: {~difference}. Kedua teks memerlukan kata dalam { } yang sama.",
  "languages-missing": "{name} tidak menyebutkan bahasanya, sehingga en yang dipakai. Tulis: languages en",
};
