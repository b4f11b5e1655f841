import type { Words } from "../en.ts";
import type { Translated } from "../../message.ts";

export const refusals: Translated<Words["refusals"]> = {
  nothing: "Tidak ada nama di sini.",
  keyword: "{word} adalah kata bahasa Ukur.",
  undeclared: "Tidak ada yang dideklarasikan dengan nama ini.",
  builtIn: "{term} diisi oleh kompilator: Anda tidak memiliki istilah bernama itu.",
  library: "{name} milik pustaka, yang tidak dapat diubah.",
  measured: "{name} mendapat namanya dari model yang diukur instrumen. Dengan nama lain, dimensi itu tidak lagi diukur.",
  notAName: '"{name}" bukan nama: tulis satu huruf dari A sampai Z, lalu huruf, angka, dan garis bawah.',
  empty: "Nama tidak boleh kosong: tulis satu huruf dari A sampai Z, lalu huruf, angka, dan garis bawah.",
  device: "Berkas sebuah instrumen bernama sama dengan instrumennya, sedangkan Windows memakai {name} untuk perangkat.",
  newKeyword: "{name} adalah kata bahasa Ukur, dan di beberapa tempat akan dibaca demikian.",
  taken: "{name} sudah dipakai.",
  takenCapitals: "{name} sudah dipakai, dan huruf besar tidak membedakan nama.",
  code: "Dua baterai akan memiliki kode {code}.",
  column: "Dua kolom data akan bernama {variable}.",
  reservedColumn: "Sebuah kolom data akan bernama {variable}. Program JavaScript memakai kata itu untuk keperluannya sendiri.",
  inLibrary: "Pustaka memiliki sesuatu yang bernama {name}.",
  fileName: "Ini nama berkas pustaka.",
  languageCode: "Ini kode bahasa.",
  checkName: "Ini nama pemeriksaan.",
  functionName: "Ini fungsi bahasa Ukur.",
  constant: "Ini kata bahasa Ukur.",
  prefix: "Ini bagian pertama nama variabel baterai. Tidak ada bagian lain dalam teks yang menyebutnya, sehingga dapat diubah di sini.",
};
