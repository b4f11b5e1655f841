import type { In } from "../entry.ts";
import type { dataNotFilled as english } from "./dataNotFilled.en.ts";

export const dataNotFilled: In<typeof english> = {
  message: "{loss}",
  title: "Data yang tidak diisi oleh platform",
  why: `Kolom ini tidak ditanyakan kepada siapa pun: berasal dari alamat survei, dari undian, atau dari platform sendiri. Jika platform tidak melakukannya, penyelenggara survei harus mengisinya; jika tidak, kolom itu kosong, begitu pula yang bergantung padanya.`,
};
