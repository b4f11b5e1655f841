import type { In } from "../entry.ts";
import type { importUnreadable as english } from "./importUnreadable.en.ts";

export const importUnreadable: In<typeof english> = {
  message: '"{path}" tidak dapat dibaca: {reason}.',
  title: "Impor berkas yang tidak dapat dibaca",
  why: `Ada sesuatu dengan nama itu, tetapi tidak dapat dibaca sebagai berkas Ukur: itu sebuah folder, bukan teks, terlalu besar, atau Anda tidak berhak membacanya. Pesannya menyebutkan yang mana.`,
};
