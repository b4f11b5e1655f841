import type { In } from "../entry.ts";
import type { hardToRead as english } from "./hardToRead.en.ts";

export const hardToRead: In<typeof english> = {
  message: "{level} Katakan dengan kata-kata pendek yang dipakai sehari-hari.",
  title: "Butir yang sulit dibaca",
  why: `Orang yang tidak memahami suatu butir tetap menjawab, biasanya di tengah atau seperti jawaban sebelumnya. Padahal suara mereka yang paling jarang membaca justru perlu didengar.`,
  mistaken: `Sering. Rumusnya dibuat untuk bacaan panjang berbahasa Inggris, sedangkan satu kalimat terlalu sedikit: nama dan kata panjang yang dikenal semua orang ikut terhitung sulit. Untuk bahasa Indonesia belum ada rumus keterbacaan yang tervalidasi untuk butir tunggal; sebagai gantinya dihitung bagian kata yang panjang. Karena itu hanya profil \`teaching\` yang menampilkannya; mintalah beberapa calon responden membaca butir-butirnya keras-keras.`,
};
