import type { tests as english } from "../../catalogue/tests.ts";
import type { Told } from "../../entry.ts";

export const tests: Told<typeof english> = {
  "test-answer": {
    title: "Uji dengan jawaban yang tidak dapat diberikan siapa pun",
    why: `Uji menunjukkan apa yang dilakukan instrumen terhadap seorang responden, sehingga jawabannya harus jawaban yang dapat diberikan responden: titik skala, kode untuk jawaban kosong, pilihan dengan namanya, atau \`missing\`.`,
  },
  "test-expectation": {
    title: "Uji yang mengharapkan sesuatu yang tidak mungkin menjadi nilai skor",
    why: `Skor menghasilkan bilangan atau \`missing\`; teks mengharapkan label salah satu pitanya. Selain itu tidak akan pernah terpenuhi.`,
  },
  "test-share": {
    title: "Uji yang jumlah poinnya tidak cocok",
    why: `Poin hanya dihitung jika jumlahnya sama dengan totalnya, sehingga skor berbobot responden ini akan kosong. Kemungkinan besar satu bilangan salah ketik.`,
  },
  "test-without-expectation": {
    title: "Uji yang tidak mengharapkan apa pun",
    why: `Uji ini lulus berapa pun skornya, sehingga tidak membuktikan apa pun. Hitung satu hasil dengan tangan dan tuliskan.`,
  },
};
