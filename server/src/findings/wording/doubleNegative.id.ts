import type { In } from "../entry.ts";
import type { doubleNegative as english } from "./doubleNegative.en.ts";

export const doubleNegative: In<typeof english> = {
  message: "“{first}” dan “{second}” menyangkal dua kali dalam satu butir. Katakan keadaannya secara langsung.",
  title: "Dua penyangkalan dalam satu butir",
  why: `Untuk tidak setuju dengan “tidak gagal menjawab” orang harus berpikir tiga kali. Banyak yang menjawab kebalikan dari maksudnya.`,
  mistaken: `Jarang.`,
};
