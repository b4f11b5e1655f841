import type { In } from "../entry.ts";
import type { platformCode as english } from "./platformCode.en.ts";

export const platformCode: In<typeof english> = {
  message: "{loss}",
  title: "Kode jawaban yang diubah platform",
  why: `Data platform ini lalu memuat kode lain untuk jawaban tersebut daripada buku kode dan skrip. Apa pun yang menghitung jawaban menurut kodenya akan melewatkannya, atau menganggapnya jawaban lain. Formulirnya sendiri menghitung dengan benar. Pilihlah kode yang diterima setiap platform, misalnya \`99\` untuk jawaban yang tidak dihitung, atau ubah kembali kode dalam data sebelum dianalisis.`,
};
