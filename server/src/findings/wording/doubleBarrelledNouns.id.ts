import type { In } from "../entry.ts";
import type { doubleBarrelledNouns as english } from "./doubleBarrelledNouns.en.ts";

export const doubleBarrelledNouns: In<typeof english> = {
  message:
    "Butir ini mungkin menanyakan dua hal, “{first}” dan “{second}”. Bila orang dapat menilai yang satu baik dan yang lain buruk, tanyakan masing-masing dalam butir tersendiri.",
  title: "Barangkali dua hal dalam satu butir",
  why: `Jawaban tentang dua hal sebenarnya bukan tentang satu pun. Dua kata benda dapat pula menamai satu hal; jika begitu tidak ada yang perlu diubah.`,
  mistaken: `Kira-kira separuhnya: banyak pasangan kata benda merupakan satu hal bagi responden. Tambahkan pasangan seperti itu pada pasangan tetap proyek.`,
  repair: "Membagi butir menjadi dua.",
};
