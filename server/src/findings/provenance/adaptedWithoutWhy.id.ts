import type { In } from "../entry.ts";
import type { adaptedWithoutWhy as english } from "./adaptedWithoutWhy.en.ts";

export const adaptedWithoutWhy: In<typeof english> = {
  message: "Ini tidak mengatakan apa yang diubah, juga tidak alasannya. Sebutkan keduanya dalam satu kalimat.",
  title: "Adaptasi tanpa alasan",
  why: `Instrumen yang diubah adalah instrumen lain, sampai pembacanya dapat menilai perubahannya: apa yang dihapus, ditambah, diubah kalimatnya, atau diterjemahkan, dan mengapa. Buku kode mencetak kalimat ini.`,
  mistaken: `Bila tiga kata sudah menjelaskannya.`,
  repair: `Menuliskan apa yang diubah, sejauh terlihat dari modelnya, dengan tempat untuk alasannya.`,
};
