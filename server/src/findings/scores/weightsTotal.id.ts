import type { In } from "../entry.ts";
import type { weightsTotal as english } from "./weightsTotal.en.ts";

export const weightsTotal: In<typeof english> = {
  message:
    "Bobot ini berjumlah {total}, bukan 1: nilai dari {from} sampai {to} menjadi dari {lo} sampai {hi}. Perbaiki bobotnya, atau bagi dengan jumlahnya.",
  title: "Bobot yang tidak berjumlah 1",
  why: `Bobot sebuah rata-rata membagi satu keutuhan. Jika kurang dari 1, jawaban terbaik tidak mencapai hasil terbaik; jika lebih, hasilnya melampaui skala. Tabel cetak membulatkan bobotnya: sembilan kali 0,11 adalah 0,99, dan nilai sempurna menjadi 99. Tulis \`1 / 9\`, atau pertahankan bobot cetak dengan \`allow\` dan alasannya. Yang diperiksa hanya jumlah bagian-bagian pada satu skala, masing-masing dengan bobot antara 0 dan 1.`,
};
