import type { In } from "../entry.ts";
import type { bandOutOfReach as english } from "./bandOutOfReach.en.ts";

export const bandOutOfReach: In<typeof english> = {
  message: "Tidak ada jawaban yang menghasilkan {bands}: {score} berjalan dari {lo} sampai {hi}. {advice}",
  title: "Pita yang tidak dapat dicapai jawaban mana pun",
  why: `Batas skala menentukan di antara batas mana skor berada. Pita di luarnya tetap kosong, sebaik atau seburuk apa pun layanannya. Biasanya skor memakai skala lain daripada pitanya: rata-rata jawaban dari 1 sampai 4 harus dikalikan 25 sebelum cocok dengan pita sampai 100. Batas ini dihitung dengan longgar, sehingga pita yang tidak dilaporkan mungkin tetap tidak dapat dicapai. Jika tabel yang diterbitkan memiliki pita yang tidak dapat dicapai skala Anda, pertahankan dengan \`allow\` dan alasannya.`,
};
