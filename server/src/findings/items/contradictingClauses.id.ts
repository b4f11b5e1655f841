import type { In } from "../entry.ts";
import type { contradictingClauses as english } from "./contradictingClauses.en.ts";

export const contradictingClauses: In<typeof english> = {
  message: "{first} dan {second} saling bertentangan. Pertahankan salah satu.",
  title: "Dua kata yang saling bertentangan",
  why: `Jawaban tidak mungkin wajib sekaligus tidak wajib. Mana pun yang dimaksud, yang lain adalah sisa.`,
};
