/** Reasons why a name stays, answers to requests. */

import type { Phrase } from "../../diagnostics/phrasebook.ts";

/** Why a name cannot be changed. */
const renaming: readonly Phrase[] = [
  ["There is no name here.", "Tidak ada nama di sini."],
  ["{word} is a word of the language.", "{word} adalah kata bahasa Ukur."],
  ["Nothing is declared with this name.", "Tidak ada yang dideklarasikan dengan nama ini."],
  [
    "{term} is filled in by the compiler: no term of yours has this name.",
    "{term} diisi oleh kompilator: Anda tidak memiliki istilah bernama itu.",
  ],
  ["{name} belongs to the library, which cannot be changed.", "{name} milik pustaka, yang tidak dapat diubah."],
  [
    "{name} has its name from the model that the instrument measures. With another name it would no longer measure that dimension.",
    "{name} mendapat namanya dari model yang diukur instrumen. Dengan nama lain, dimensi itu tidak lagi diukur.",
  ],
  [
    "{name} is not a name: write a letter from A to Z, then letters, digits and underscores.",
    "{name} bukan nama: tulis satu huruf dari A sampai Z, lalu huruf, angka, dan garis bawah.",
  ],
  [
    "Nothing is not a name: write a letter from A to Z, then letters, digits and underscores.",
    "Nama tidak boleh kosong: tulis satu huruf dari A sampai Z, lalu huruf, angka, dan garis bawah.",
  ],
  [
    "{name} is a word of the language, and would be read as such in some places.",
    "{name} adalah kata bahasa Ukur, dan di beberapa tempat akan dibaca demikian.",
  ],
  ["{name} is taken.", "{name} sudah dipakai."],
  ["{name} is taken, and capitals make no difference.", "{name} sudah dipakai, dan huruf besar tidak membedakan nama."],
  ["The library has something called {name}.", "Pustaka memiliki sesuatu yang bernama {name}."],
  ["This is the name of a file of the library.", "Ini nama berkas pustaka."],
  ["This is the code of a language.", "Ini kode bahasa."],
  ["This is the name of a check.", "Ini nama pemeriksaan."],
  ["This is a function of the language.", "Ini fungsi bahasa Ukur."],
  ["This is a word of the language.", "Ini kata bahasa Ukur."],
  [
    "This is the first part of the battery's variables. Nothing else in the text names it, so that it can be changed here.",
    "Ini bagian pertama nama variabel baterai. Tidak ada bagian lain dalam teks yang menyebutnya, sehingga dapat diubah di sini.",
  ],
];

/** Answers to the requests of Ukur's own client. */
const answers: readonly Phrase[] = [
  ["Reading the instruments…", "Membaca instrumen…"],
  ["The text has changed since.", "Teksnya sudah berubah sejak itu."],
  ["{uri} is not open, and no .ukur file of the workspace.", "{uri} tidak terbuka, dan bukan berkas .ukur dari ruang kerja."],
  ["The library has no model called {name}.", "Pustaka tidak memiliki model bernama {name}."],
  ["There is no sample called {name}.", "Tidak ada contoh bernama {name}."],
  ["The library has no file called {name}.", "Pustaka tidak memiliki berkas bernama {name}."],
  ["There is no target called {name}. There are {names}.", "Tidak ada target bernama {name}. Yang ada: {names}."],
  ["The instrument as JSON", "Instrumen sebagai JSON"],
  ["The codebook", "Buku kode"],
  ["A form on paper", "Formulir kertas"],
  ["What the platforms cannot hold, as JSON", "Yang tidak dapat ditampung platform, sebagai JSON"],
  [
    "There is an error in this file or in what it imports. Put right what Problems lists first.",
    "Ada satu kesalahan dalam berkas ini atau dalam berkas yang diimpornya. Perbaiki dahulu yang tercantum di panel Masalah.",
  ],
  [
    "There are {count} errors in this file or in what it imports. Put right what Problems lists first.",
    "Ada {count} kesalahan dalam berkas ini atau dalam berkas yang diimpornya. Perbaiki dahulu yang tercantum di panel Masalah.",
  ],
  [
    "This file declares no instrument, so there is nothing to compile.",
    "Berkas ini tidak mendeklarasikan instrumen, sehingga tidak ada yang dikompilasi.",
  ],
  ["No findings.", "Tidak ada temuan."],
  [/^(?<count>\d+) findings?, none of them an error\.$/, "{count} temuan, tidak satu pun berupa kesalahan."],
  [
    "There is an error in this file or in what it imports. The form is made anew when it is put right.",
    "Ada satu kesalahan dalam berkas ini atau dalam berkas yang diimpornya. Formulir dibuat lagi setelah kesalahan itu diperbaiki.",
  ],
  [
    "There are {count} errors in this file or in what it imports. The form is made anew when they are put right.",
    "Ada {count} kesalahan dalam berkas ini atau dalam berkas yang diimpornya. Formulir dibuat lagi setelah semuanya diperbaiki.",
  ],
  ["This file declares no instrument.", "Berkas ini tidak mendeklarasikan instrumen."],
];

export const requests: readonly Phrase[] = [...renaming, ...answers];
