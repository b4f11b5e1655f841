import type { pages as english } from "../catalogue/pages.ts";
import type { Messages } from "../entry.ts";

export const pages: Messages<typeof english> = {
  "page-empty":
    "Halaman {page} tidak menampilkan apa pun. Sebutkan pertanyaan atau baterai di dalam kurung kurawalnya, atau hapus halaman ini.",
  "shown-twice":
    "{what} ditampilkan dua kali (juga di halaman {page}), dan jawaban kedua akan menimpa yang pertama. Tampilkan satu kali saja.",
  "never-shown": "{what} tidak ada di halaman mana pun, sehingga tidak seorang pun akan menjawabnya. Tambahkan ke sebuah halaman.",
  "battery-clause-on-question": "{clause} mengatur butir sebuah baterai, padahal {name} adalah pertanyaan. Hapus klausa itu.",
  "of-outside-battery": "{battery} tidak menanyakan {dimension}. Yang ditanyakannya: {?asked}.",
};
