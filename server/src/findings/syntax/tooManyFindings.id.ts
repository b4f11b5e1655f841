import type { In } from "../entry.ts";
import type { tooManyFindings as english } from "./tooManyFindings.en.ts";

export const tooManyFindings: In<typeof english> = {
  message: "Setelah yang ini masih ada kesalahan lain; hanya {limit} yang pertama yang ditampilkan. Perbaiki sebagian, lalu lihat lagi.",
  title: "Lebih banyak kesalahan daripada yang dibaca siapa pun",
  why: `Setelah beberapa ratus temuan, sisanya ditiadakan. Sering kali satu kesalahan di awal menyebabkan sebagian besarnya, atau berkas itu sama sekali bukan berkas Ukur.`,
};
