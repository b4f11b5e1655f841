import type { In } from "../entry.ts";
import type { tableTooWide as english } from "./tableTooWide.en.ts";

export const tableTooWide: In<typeof english> = {
  message: "{loss}",
  title: "Tabel yang lebih lebar daripada jendela",
  why: `Jawaban yang baru terlihat setelah digulir ke samping lebih jarang dipilih, sehingga rata-rata bergeser ke jawaban yang terlihat. Gunakan lebih sedikit titik, atau tanyakan di antara dua kutub.`,
};
