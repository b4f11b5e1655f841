import type { In } from "../entry.ts";
import type { addressMixed as english } from "./addressMixed.en.ts";

export const addressMixed: In<typeof english> = {
  message: "Teks ini menyapa responden dengan “{form}”, teks lain dengan “{usual}”. Pakailah satu sapaan saja.",
  title: "Dua cara menyapa responden",
  why: `Kuesioner seperti itu terbaca seperti gabungan dua kuesioner. Dalam bahasa Indonesia, sapaan juga berbeda kadar hormatnya: perubahan nada dalam satu halaman terasa.`,
  mistaken: `Bila suatu teks membicarakan orang lain yang kebetulan disebut begitu. Kutipan dan salam pembuka surat dibiarkan.`,
};
