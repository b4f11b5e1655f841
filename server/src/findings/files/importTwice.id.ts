import type { In } from "../entry.ts";
import type { importTwice as english } from "./importTwice.en.ts";

export const importTwice: In<typeof english> = {
  message: "{what} sudah diimpor. Hapus baris ini.",
  title: "Impor yang tertulis dua kali",
  why: `Impor kedua atas sebuah berkas tidak membawa hal baru. Hal itu tidak merugikan, tetapi pembaca akan mencari perbedaan di antara keduanya.`,
};
