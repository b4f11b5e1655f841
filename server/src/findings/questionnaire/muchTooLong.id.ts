import type { In } from "../entry.ts";
import type { muchTooLong as english } from "./muchTooLong.en.ts";

export const muchTooLong: In<typeof english> = {
  message:
    "Ini memerlukan sekitar {minutes} menit, lebih dari {most} menit yang wajar diminta. Halaman terpanjang ialah {page}, dengan {ofPage} menit. Hapus yang tidak diperlukan skor mana pun, atau bagi kuesionernya.",
  title: "Kuesioner lebih dari dua puluh menit",
  why: `Setelah dua puluh menit kebanyakan orang sudah berhenti, atau memilih jawaban yang sama di setiap baris. Tanyakan sebagian butir kepada setiap orang, atau tanyakan pada dua hari.`,
  mistaken: `Bila orang dibayar atau wajib menjawab, atau bila tidak ada yang melihat semua halaman.`,
};
