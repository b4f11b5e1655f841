import type { In } from "../entry.ts";
import type { longQuestionnaire as english } from "./longQuestionnaire.en.ts";

export const longQuestionnaire: In<typeof english> = {
  message:
    "Ini memerlukan sekitar {minutes} menit, dan di atas {most} menit banyak orang berhenti. Halaman terpanjang ialah {page}, dengan {ofPage} menit.",
  title: "Kuesioner lebih dari sepuluh menit",
  why: `Setiap menit tambahan mengurangi jawaban, dan mereka yang bertahan kurang memikirkan jawaban berikutnya. Menitnya dihitung dari jenis pertanyaan, untuk orang yang melihat semua halaman.`,
  mistaken: `Bila orang dibayar atau wajib menjawab, atau bila tidak ada yang melihat semua halaman.`,
};
