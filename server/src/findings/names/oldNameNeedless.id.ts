import type { In } from "../entry.ts";
import type { oldNameNeedless as english } from "./oldNameNeedless.en.ts";

export const oldNameNeedless: In<typeof english> = {
  message: "{name} adalah sebutannya sekarang, sehingga was tidak menyatakan apa-apa. Hapus.",
  title: "Nama lama yang sama dengan nama sekarang",
  why: `Nama lama menyatakan sesuatu yang tanpanya tidak akan ditemukan. Jika tidak ada yang diganti, pembaca berkas akan mencari perbedaan yang tidak ada.`,
};
