import type { In } from "../entry.ts";
import type { repeatRange as english } from "./repeatRange.en.ts";

export const repeatRange: In<typeof english> = {
  message: "Ini bukan putaran: tulis bilangan bulat mulai dari 0, yang kecil lebih dahulu, paling banyak {most}.",
  title: "Pengulangan yang angkanya tidak bisa dijalani",
  why: `Setiap angka adalah satu putaran dengan kolom sendiri, jadi jumlahnya harus bulat dan cukup sedikit agar datanya terbaca dan kuesionernya terjawab.`,
};
