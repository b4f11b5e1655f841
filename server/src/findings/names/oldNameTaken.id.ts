import type { In } from "../entry.ts";
import type { oldNameTaken as english } from "./oldNameTaken.en.ts";

export const oldNameTaken: In<typeof english> = {
  message:
    "{other} kini bernama {name}, sehingga kolom bernama itu pada data lama dibaca sebagai {other}, bukan {variable}. Ganti nama {other}, atau beri kolom berkas lama judul {variable}.",
  title: "Nama lama yang kini dipakai kolom lain",
  why: `Kolom lebih dahulu dicari lewat namanya yang sekarang. Jika berkas lama memiliki kolom bernama ini, jawabannya diam-diam akan dianggap milik pertanyaan lain.`,
};
