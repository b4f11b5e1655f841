import type { In } from "../entry.ts";
import type { unexplainedAcronym as english } from "./unexplainedAcronym.en.ts";

export const unexplainedAcronym: In<typeof english> = {
  message: "Tidak semua orang mengenal {word}. Tuliskan kepanjangannya, jelaskan dalam kurung, atau tambahkan ke glosarium proyek.",
  title: "Singkatan tanpa penjelasan",
  why: `Orang tidak bertanya arti sebuah kata dalam formulir: mereka menebak, atau memilih yang di tengah.`,
  mistaken: `Kira-kira seperempatnya: di antara para responden mungkin semua mengenalnya. Glosarium dan sasaran proyek memberi tahu Ukur.`,
};
