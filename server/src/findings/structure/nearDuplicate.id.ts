import type { In } from "../entry.ts";
import type { nearDuplicate as english } from "./nearDuplicate.en.ts";

export const nearDuplicate: In<typeof english> = {
  message: "{first} dan {second} mengatakan hal yang sama dengan kata yang hampir sama. Hapus salah satunya, atau tanyakan hal lain.",
  title: "Dua butir yang berkata sama",
  why: `Orang yang membaca kalimat dua kali mengira ada jebakan. Keduanya lebih berkaitan daripada yang lain, dan reliabilitas tampak lebih baik daripada sebenarnya.`,
  mistaken: `Bila urutan kata yang membedakannya.`,
};
