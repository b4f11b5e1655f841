import type { In } from "../entry.ts";
import type { fileUnreadable as english } from "./fileUnreadable.en.ts";

export const fileUnreadable: In<typeof english> = {
  message: '"{path}" tidak dapat dibaca: {reason}.',
  title: "Berkas yang tidak dapat dibaca",
  why: `Tidak ada berkas dengan nama itu, itu sebuah folder, Anda tidak berhak membacanya, atau berkas itu dicapai lewat tautan yang mengarah ke luar folder yang diperiksa. Pesannya menyebutkan yang mana. Periksa namanya dan folder tempat Anda berada.

Tautan yang mengarah ke luar tidak diikuti, karena sebuah folder bisa saja berasal dari orang lain: tautan di dalamnya tidak boleh memperlihatkan isi tempat lain di cakram Anda.`,
};
