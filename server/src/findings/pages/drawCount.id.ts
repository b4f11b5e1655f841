import type { In } from "../entry.ts";
import type { drawCount as english } from "./drawCount.en.ts";

export const drawCount: In<typeof english> = {
  message:
    "draw {draw} tidak sesuai dengan {count} butir di sini. Tulis bilangan bulat mulai dari 1 yang menyisakan setidaknya satu butir.",
  title: "Banyaknya butir yang tidak dapat diundi",
  why: `Undian memberi setiap responden sebagian butir secara acak, sehingga baterai yang panjang menjadi pendek bagi masing-masing. Lebih dari yang ada tidak dapat diundi, dan jika semuanya diambil tidak ada lagi yang acak: barisnya cukup tanpa \`draw\`.`,
};
