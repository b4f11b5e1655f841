import type { In } from "../entry.ts";
import type { leadingZero as english } from "./leadingZero.en.ts";

export const leadingZero: In<typeof english> = {
  message: "Kode {written} adalah bilangan, dan dalam data menjadi {code}. Tulis {code}.",
  title: "Kode yang diawali nol",
  why: `Kode adalah bilangan, dan bilangan tidak diawali nol: \`007\` menjadi 7 di setiap berkas data. Jika data lain memuat nolnya, misalnya kode wilayah, tambahkan kembali sebelum keduanya digabungkan.`,
};
