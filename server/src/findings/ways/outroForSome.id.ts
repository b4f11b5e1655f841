import type { In } from "../entry.ts";
import type { outroForSome as english } from "./outroForSome.en.ts";

export const outroForSome: In<typeof english> = {
  message:
    "Setiap outro bersyarat, sehingga sebagian orang mungkin tidak membaca satu pun. Tambahkan satu tanpa when sebagai yang terakhir.",
  title: "Kata penutup hanya bagi sebagian orang",
  why: `Dari beberapa kata penutup, setiap orang membaca yang pertama berlaku. Bila tidak ada yang berlaku, platform menampilkan kata-katanya sendiri, dengan bahasa dan nadanya sendiri.`,
};
