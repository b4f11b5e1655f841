import type { In } from "../entry.ts";
import type { variableCollision as english } from "./variableCollision.en.ts";

export const variableCollision: In<typeof english> = {
  message: "Dua kolom data akan bernama {variable}: {first} dan {second}. Ganti nama salah satunya.",
  title: "Dua kolom data dengan satu nama",
  why: `Nama kolom disusun dari bagian-bagian: kode baterai dan butir, pertanyaan dan pilihan, skor dan dimensi. Dua pasangan yang berbeda dapat menghasilkan nama yang sama. Satu kolom lalu akan menimpa yang lain, sehingga tidak ada yang dikompilasi sampai salah satunya diganti namanya.`,
};
