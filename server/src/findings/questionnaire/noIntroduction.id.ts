import type { In } from "../entry.ts";
import type { noIntroduction as english } from "./noIntroduction.en.ts";

export const noIntroduction: In<typeof english> = {
  message:
    "Tidak ada yang menjelaskan tujuan kuesioner ini. Tulis intro: tujuannya, bahwa keikutsertaan sukarela, berapa lama waktunya, bagaimana jawaban diperlakukan, dan siapa yang dapat dihubungi.",
  title: "Kuesioner tanpa pengantar",
  why: `Orang hanya dapat menyetujui apa yang telah dijelaskan kepadanya, dan itulah yang diminta komite etik. Pengantar yang baik juga mendatangkan lebih banyak jawaban.`,
  mistaken: `Instrumen dengan kurang dari enam butir atau dengan versi di bawah 1 dibiarkan. Di atas kertas dengan surat pengantar, atau bila seseorang memperkenalkannya secara lisan.`,
  repair: "Menulis pengantar yang cocok untuk kuesioner apa pun, untuk Anda sesuaikan; siapa yang dapat dihubungi Anda tulis sendiri.",
};
