import type { In } from "../entry.ts";
import type { misspelt as english } from "./misspelt.en.ts";

export const misspelt: In<typeof english> = {
  message: "“{word}” tidak ada dalam kamus. Maksudnya {suggestions}?",
  title: "Kata yang salah eja",
  why: `Kesalahan yang paling sering dalam kuesioner adalah salah eja. Formulir jadi tampak ceroboh, dan formulir yang ceroboh dijawab dengan ceroboh. Teks berbahasa
Indonesia dan Inggris dicocokkan dengan kamus, dan sebuah kata dilaporkan satu kali, di tempat pertamanya, bila mirip dengan kata yang ada dalam kamus. Nama, kata yang
memuat angka, kata yang dicetak miring, dan kata yang juga dipakai instrumen itu dalam bahasa lain dibiarkan.`,
  mistaken: `Kadang-kadang: kamus tidak memuat semua istilah bidang dan kata baru. Tambahkan kata itu ke glosarium proyek.`,
  repair: "Menuliskan kata lain di semua tempatnya, atau menambahkannya ke glosarium dalam `ukur.config.json`.",
};
