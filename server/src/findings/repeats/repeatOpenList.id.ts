import type { In } from "../entry.ts";
import type { repeatOpenList as english } from "./repeatOpenList.en.ts";

export const repeatOpenList: In<typeof english> = {
  message: "{option} meminta kata-kata, dan {repeat} menampilkan labelnya sebagai gantinya. Keluarkan dari daftar, atau tanyakan terpisah.",
  title: "Pengulangan atas daftar yang bisa ditambah orang",
  why: `Di putaran opsi seperti “Lainnya”, teksnya menyebut “Lainnya” dan bukan yang dimaksud orang itu: dua orang menjawab tentang hal berbeda di satu kolom.`,
};
