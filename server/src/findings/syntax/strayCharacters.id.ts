import type { In } from "../entry.ts";
import type { strayCharacters as english } from "./strayCharacters.en.ts";

export const strayCharacters: In<typeof english> = {
  message: "{found} tidak memiliki arti di luar teks dalam tanda kutip. Hapus, atau tulis teksnya di dalam tanda kutip.",
  title: "Karakter yang tidak berarti di luar teks",
  why: `Di luar tanda kutip, bahasa ini memiliki nama, bilangan, dan beberapa tanda. Selain itu kemungkinan besar termasuk dalam teks yang tanda kutipnya tertinggal.`,
};
