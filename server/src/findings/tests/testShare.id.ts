import type { In } from "../entry.ts";
import type { testShare as english } from "./testShare.en.ts";

export const testShare: In<typeof english> = {
  message: "Poin untuk {name} berjumlah {total}, bukan {expected}.",
  title: "Uji yang jumlah poinnya tidak cocok",
  why: `Poin hanya dihitung jika jumlahnya sama dengan totalnya, sehingga skor berbobot responden ini akan kosong. Kemungkinan besar satu bilangan salah ketik.`,
};
