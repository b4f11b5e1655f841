import type { In } from "../entry.ts";
import type { gridTooWide as english } from "./gridTooWide.en.ts";

export const gridTooWide: In<typeof english> = {
  message: "{columns} kolom dalam satu kisi: di atas {most} kolom, sebagian tidak terlihat di ponsel. Gunakan lebih sedikit titik.",
  title: "Kisi dengan terlalu banyak kolom",
  why: `Kolom terakhir yang baru terlihat setelah digeser lebih jarang dipilih, sehingga jawabannya condong. Tujuh titik memuat informasi hampir sebanyak skala yang lebih panjang.`,
  mistaken: `Di atas kertas, dan untuk skala yang diterbitkan dengan lebih banyak titik: izinkan, dan sebutkan alasannya.`,
};
