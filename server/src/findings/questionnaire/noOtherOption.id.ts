import type { In } from "../entry.ts";
import type { noOtherOption as english } from "./noOtherOption.en.ts";

export const noOtherOption: In<typeof english> = {
  message: "Orang yang punya jawaban lain tidak menemukannya di sini. Tambahkan, misalnya “{proposed}”, dengan tempat untuk kata-kata.",
  title: "Daftar jenis tanpa pilihan untuk selebihnya",
  why: `Orang yang tidak termasuk kelompok mana pun memilih yang terdekat atau berhenti, dan keduanya tidak terlihat dalam data. Apa yang ditulis di samping "lainnya" menunjukkan kelompok mana yang kurang.`,
  mistaken: `Bila daftarnya memang lengkap, misalnya semua kantor satu instansi: Ukur hanya mengenal sebagian daftar seperti itu dari pertanyaannya. Daftar dengan kurang dari empat jawaban, yang berurutan, dan rentang angka dibiarkan.`,
  repair: "Menambahkan jawaban itu di akhir, dengan isian untuk kata-kata.",
};
