import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const failures: Translated<Words["failures"]> = {
  missing: "berkas itu tidak ada",
  directory: "itu sebuah folder",
  outside:
    "berkas itu dicapai lewat tautan yang mengarah ke luar folder {root}; salin berkasnya ke sana, atau sebutkan berkas itu di tempat aslinya",
  notText: "isinya bukan teks UTF-8 ({reason})",
  tooLarge: "ukurannya {size} MB, sedangkan batasnya {most} MB",
  device: "itu perangkat atau pipa, bukan berkas",
  utf16: 'isinya UTF-16, seperti yang disimpan program Windows sebagai "Unicode"',
  zeroBytes: "isinya memuat bita nol, seperti gambar dan program",
  lineNotUtf8: "baris {line} memuat bita yang tidak ada dalam UTF-8",
  otherKind: "editor ini tidak membuka berkas jenis itu",
  noAnswer: "editor tidak memberi jawaban",
};
