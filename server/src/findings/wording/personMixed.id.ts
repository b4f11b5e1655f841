import type { In } from "../entry.ts";
import type { personMixed as english } from "./personMixed.en.ts";

export const personMixed: In<typeof english> = {
  message: "Butir lain dalam {dimension} adalah tentang {how}; butir ini tidak. Susunlah dengan cara yang sama.",
  title: "Butir tentang saya di antara butir tentang layanan",
  why: `"Saya menyukai aula baru" menanyakan perasaan, sedangkan "aula itu terang" menanyakan yang terlihat. Dua jenis butir kurang berkaitan daripada yang diminta dimensinya, dan pembacanya harus berganti sudut pandang.`,
  mistaken: `Bila suatu dimensi memang memiliki dua sisi, misalnya sikap dan asalnya. Kata “saya” di tengah butir dibiarkan, begitu pula perbedaan antardimensi.`,
};
