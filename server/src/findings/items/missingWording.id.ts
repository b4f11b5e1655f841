import type { In } from "../entry.ts";
import type { missingWording as english } from "./missingWording.en.ts";

export const missingWording: In<typeof english> = {
  message:
    "{item} tidak memiliki teks untuk baterai {battery}. Tulis teks bersama setelah namanya, atau kalimat untuk {battery} di dalam bloknya.",
  title: "Butir tanpa teks untuk salah satu baterainya",
  why: `Butir memiliki satu teks untuk semua baterai, atau satu kalimat untuk masing-masing di dalam kurung kurawalnya, atau keduanya. Di sini sebuah baterai menanyakan butir ini dan tidak menemukan keduanya. Jika baterai itu tidak seharusnya menanyakannya, tulis \`only\` dengan nama baterai yang lain.`,
};
