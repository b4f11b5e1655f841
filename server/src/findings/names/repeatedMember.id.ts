import type { In } from "../entry.ts";
import type { repeatedMember as english } from "./repeatedMember.en.ts";

export const repeatedMember: In<typeof english> = {
  message: "{keyword} diberikan dua kali, dan hanya yang terakhir yang berlaku. Hapus salah satunya.",
  title: "Pernyataan yang tertulis dua kali padahal hanya satu yang berlaku",
  why: `Instrumen memiliki satu versi, satu lisensi, satu pengantar. Jika ada dua, hanya yang terakhir yang berlaku, dan pembaca mungkin memercayai yang pertama.`,
};
