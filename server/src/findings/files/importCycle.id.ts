import type { In } from "../entry.ts";
import type { importCycle as english } from "./importCycle.en.ts";

export const importCycle: In<typeof english> = {
  message:
    "Impor ini kembali ke berkas ini sendiri ({chain}). Pindahkan hal yang dibutuhkan kedua berkas ke berkas ketiga, lalu impor berkas itu.",
  title: "Berkas yang saling mengimpor",
  why: `Jika dua berkas saling mengimpor, tidak satu pun dapat dibaca lebih dahulu. Pindahkan hal yang dibutuhkan keduanya ke berkas ketiga, dan buatlah keduanya mengimpor berkas itu. Terjemahan tidak perlu mengimpor apa yang diterjemahkannya: sasarannya dicari dalam berkas-berkas yang mengimpornya.`,
};
