import type { In } from "../entry.ts";
import type { scaleOrder as english } from "./scaleOrder.en.ts";

export const scaleOrder: In<typeof english> = {
  message: "Kode harus menaik, tetapi {code} muncul setelah {before}. Urutkan titik dari yang rendah ke yang tinggi.",
  title: "Titik skala yang tidak berurutan",
  why: `Titik ditampilkan menurut urutan kodenya. Daftar dalam urutan lain merupakan salah tulis pada kode, yang akan membalikkan skor, atau menyembunyikan salah tulis itu.`,
};
