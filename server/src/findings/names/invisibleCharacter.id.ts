import type { In } from "../entry.ts";
import type { invisibleCharacter as english } from "./invisibleCharacter.en.ts";

export const invisibleCharacter: In<typeof english> = {
  message:
    "Teks ini memuat {character}, karakter yang tidak terlihat. Platform membuangnya, atau karakter itu membalik tulisan sesudahnya. Hapus karakter itu.",
  title: "Karakter tak terlihat dalam teks",
  why: `Teks yang disalin dari program lain dapat memuat karakter kontrol. Sebagian platform membuangnya, sebagian menolak seluruh formulir, dan karakter yang mengatur arah tulisan membalik kata-kata sesudahnya. Pergantian baris buatan Word di dalam paragraf dibaca sebagai pergantian baris, sedangkan karakter penyambung dan tanda hubung lunak tetap ada: beberapa bahasa memerlukannya.`,
};
