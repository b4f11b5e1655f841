import type { In } from "../entry.ts";
import type { markUnclosed as english } from "./markUnclosed.en.ts";

export const markUnclosed: In<typeof english> = {
  message:
    "Tanda ini dibuka tetapi tidak ditutup, sehingga tandanya sendiri yang tampil. Tutup, atau tulis {escaped} untuk menampilkan tandanya.",
  title: "Kata tebal atau tautan tanpa akhir",
  why: `Kata tebal berada di antara \`**\` dan \`**\`, tautan ditulis \`[words](https://…)\`. Yang tidak ditutup dalam paragrafnya bukan tanda, dan responden membaca tandanya. Untuk menampilkan tandanya sendiri, tulis garis miring terbalik di depannya.`,
};
