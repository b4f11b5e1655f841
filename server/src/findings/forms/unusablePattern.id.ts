import type { In } from "../entry.ts";
import type { unusablePattern as english } from "./unusablePattern.en.ts";

export const unusablePattern: In<typeof english> = {
  message:
    "Tidak ada jawaban yang dapat ditulis dengan bentuk ini: {why}. 0 berarti angka, A berarti huruf, dan tanda lain berarti dirinya sendiri.",
  title: "Bentuk yang tidak dimiliki jawaban mana pun",
  why: `Bentuk diperiksa ketika responden menjawab. Bentuk yang kosong, yang tidak memuat tempat untuk angka atau huruf, atau yang lebih panjang daripada jawaban yang diizinkan menolak semua yang mereka tulis, dan yang wajib menjawab tidak dapat melanjutkan.`,
};
