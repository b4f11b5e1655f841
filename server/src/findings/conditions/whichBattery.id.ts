import type { In } from "../entry.ts";
import type { whichBattery as english } from "./whichBattery.en.ts";

export const whichBattery: In<typeof english> = {
  message: "{name} memiliki jawaban di setiap baterai. Sebutkan yang mana: {proposed}.",
  title: "Butir yang memiliki beberapa jawaban",
  why: `Setiap baterai yang menanyakan sebuah butir mendapat jawabannya sendiri: harapan responden dan apa yang mereka terima adalah dua bilangan yang berbeda. Sebutkan yang mana yang Anda maksud.`,
};
