import type { In } from "../entry.ts";
import type { itemTooLong as english } from "./itemTooLong.en.ts";

export const itemTooLong: In<typeof english> = {
  message:
    "Butir ini memuat {count} kata. Di atas {limit}, orang mulai membaca sekilas: hilangkan yang tidak perlu mereka ketahui, atau katakan dalam pengantar baterai.",
  title: "Butir yang panjang",
  why: `Butir yang panjang dibaca sebagian, dan bagian yang dibaca berbeda-beda. Butir seperti itu juga sulit diterjemahkan.`,
  mistaken: `Bila suatu daftar memang diperlukan: yang berada dalam kurung tidak dihitung.`,
};
