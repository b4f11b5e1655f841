import type { In } from "../entry.ts";
import type { outroUnread as english } from "./outroUnread.en.ts";

export const outroUnread: In<typeof english> = {
  message:
    "Tidak seorang pun membaca outro ini: yang sebelumnya tidak bersyarat dan berlaku bagi semua orang. Letakkan yang itu paling akhir.",
  title: "Kata penutup yang tidak dibaca siapa pun",
  why: `Dari beberapa kata penutup, setiap orang membaca yang pertama berlaku. Yang tanpa syarat berlaku bagi semua orang.`,
};
