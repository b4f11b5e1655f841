import type { In } from "../entry.ts";
import type { gridTooLong as english } from "./gridTooLong.en.ts";

export const gridTooLong: In<typeof english> = {
  message: "{rows} baris dalam satu kisi: di atas {most} baris, judul kolomnya tidak lagi terlihat di ponsel. {hint}",
  title: "Kisi dengan terlalu banyak baris",
  why: `Dalam kisi yang panjang orang tidak lagi melihat arti kolom-kolomnya, lalu mulai memilih kolom yang sama di setiap baris. Kebanyakan orang menjawab di ponsel, dan selusin baris sudah lebih dari satu layar.`,
  mistaken: `Di atas kertas, dan pada platform yang menampilkan satu baris setiap kali.`,
  repair: `Menampilkan baterai per dimensi, bila tidak ada dimensi yang terlalu panjang.`,
};
