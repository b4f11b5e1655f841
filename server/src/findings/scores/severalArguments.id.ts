import type { In } from "../entry.ts";
import type { severalArguments as english } from "./severalArguments.en.ts";

export const severalArguments: In<typeof english> = {
  message: "{function} memerlukan satu daftar, atau beberapa nilai yang masing-masing satu bilangan. {hint}",
  title: "Fungsi dari beberapa daftar",
  why: `Sebuah fungsi memerlukan satu daftar, misalnya sebuah baterai atau salah satu dimensinya, atau beberapa nilai tunggal, misalnya \`mean(o_club, o_group)\`. Apakah beberapa daftar hendak digabung atau dibandingkan tidak dapat diketahui: jadikan masing-masing satu bilangan lebih dahulu.`,
};
