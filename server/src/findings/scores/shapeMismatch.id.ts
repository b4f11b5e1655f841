import type { In } from "../entry.ts";
import type { shapeMismatch as english } from "./shapeMismatch.en.ts";

export const shapeMismatch: In<typeof english> = {
  message: "{left} dan {right} tidak dapat digabungkan: yang satu {leftShape}, yang lain {rightShape}. {hint}",
  title: "Nilai dengan bentuk yang berbeda",
  why: `Satu sisi memiliki nilai untuk setiap butir, sisi lain untuk setiap dimensi, sehingga tidak dapat dinyatakan mana yang berpasangan dengan mana. Ringkas butir ke dimensi lebih dahulu, dengan \`mean(…) per dimension\`.`,
};
