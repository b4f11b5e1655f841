import type { In } from "../entry.ts";
import type { orderRepeats as english } from "./orderRepeats.en.ts";

export const orderRepeats: In<typeof english> = {
  message: "{item} disebut dua kali dalam urutan ini. Setiap butir punya satu tempat: hapus salah satunya.",
  title: "Butir yang disebut dua kali dalam sebuah urutan",
  why: `Sebuah urutan menyebut setiap butir satu kali, sebagaimana responden menemuinya satu kali.`,
};
