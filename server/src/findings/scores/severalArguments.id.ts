import type { In } from "../entry.ts";
import type { severalArguments as english } from "./severalArguments.en.ts";

export const severalArguments: In<typeof english> = {
  message: "{function} memerlukan satu daftar, bukan beberapa nama. {hint}",
  title: "Fungsi dari beberapa butir",
  why: `Sebuah fungsi memerlukan satu daftar: sebuah baterai, atau salah satu dimensinya. Dengan begitu butir yang ditambahkan kemudian ikut dihitung dalam setiap skor yang memuatnya, dan tidak ada yang terlupa, seperti yang terjadi bila sebuah skor menyebut butirnya satu per satu.`,
};
