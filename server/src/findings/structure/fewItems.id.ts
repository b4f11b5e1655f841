import type { In } from "../entry.ts";
import type { fewItems as english } from "./fewItems.en.ts";

export const fewItems: In<typeof english> = {
  message:
    "{dimension} memuat {count} butir. Dengan kurang dari tiga butir, tidak dapat diketahui seberapa baik butir-butir itu mengukur satu hal: tambahkan butir, atau tandai `formative` bila butir-butir itu membentuk indeks.",
  title: "Dimensi dengan satu atau dua butir",
  why: `Reliabilitas diperkirakan dari keterkaitan antarbutir. Dua butir memberi satu korelasi tanpa cara memeriksanya; satu butir tidak memberi apa pun.`,
  mistaken: `Bila skala pendek sudah terbukti bekerja, seperti pada beberapa bentuk pendek terbitan: kecualikan dengan sumbernya.`,
  repair: "Menandai dimensi sebagai formatif.",
};
