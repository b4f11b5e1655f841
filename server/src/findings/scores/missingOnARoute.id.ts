import type { In } from "../entry.ts";
import type { missingOnARoute as english } from "./missingOnARoute.en.ts";

export const missingOnARoute: In<typeof english> = {
  message:
    "{score} kosong bagi semua orang yang tidak ditanyai {count} dari {all} bagiannya ({condition}), karena {function} ini memerlukan {least}. Tambahkan missing at least 1 bila bagian lainnya sudah cukup.",
  title: "Skor yang kosong bagi semua orang pada satu jalur",
  why: `Bila halaman membuat sebagian orang melewati satu bagian dari sebuah jumlah atau rata-rata, bagian itu kosong bagi mereka semua. Menurut aturan biasa skornya pun kosong, bukan bagi beberapa orang yang melewatkan jawaban, melainkan bagi satu kelompok. Nyatakan dengan \`missing at least 1\` bahwa bagian yang ada sudah cukup, atau dengan \`missing none\` bahwa skor itu memang untuk mereka yang ditanyai semuanya.`,
  repair: "Ini menambahkan `missing at least 1` pada skor.",
};
