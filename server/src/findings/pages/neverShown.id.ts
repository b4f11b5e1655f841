import type { In } from "../entry.ts";
import type { neverShown as english } from "./neverShown.en.ts";

export const neverShown: In<typeof english> = {
  message: "{what} tidak ada di halaman mana pun, sehingga tidak seorang pun akan menjawabnya. Tambahkan ke sebuah halaman.",
  title: "Sesuatu yang tidak ada di halaman mana pun",
  why: `Begitu instrumen memiliki satu halaman, hanya yang ada di halaman yang ditampilkan. Pertanyaan atau butir yang terlupa akan meninggalkan kolom kosong, dan setiap skor yang memerlukannya akan kosong.`,
};
