import type { In } from "../entry.ts";
import type { drawMissingRule as english } from "./drawMissingRule.en.ts";

export const drawMissingRule: In<typeof english> = {
  message:
    "Dari {count} butir {battery}, setiap responden hanya mendapat {draw}, dan {score} memerlukan aturan untuk itu: tulis missing at least dan sebuah bilangan sampai {most} di belakangnya.",
  title: "Skor atas butir yang diundi yang tidak menyebut banyaknya jawaban yang diperlukan",
  why: `Tanpa aturan, rata-rata memerlukan separuh butirnya, demikian pula jumlah. Sebagian dari butir yang diundi tidak dijawab oleh siapa pun, sehingga skor seperti itu dapat kosong bagi banyak orang, atau semua. Berapa jawaban yang cukup adalah keputusan penelitian, dan tempatnya di berkas ini.`,
};
