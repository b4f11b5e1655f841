import type { In } from "../entry.ts";
import type { mappingCircle as english } from "./mappingCircle.en.ts";

export const mappingCircle: In<typeof english> = {
  message: "Ini kembali ke {from} ({chain}). Pemetaan terbaca ke dua arah, jadi pertahankan salah satu saja.",
  title: "Pemetaan yang membentuk lingkaran",
  why: `Pemetaan dari satu model ke model lain menyatakan bagaimana keduanya berpadanan, dan dapat dibaca ke dua arah. Pemetaan kedua yang mengarah balik, langsung atau melalui model lain, mengatakan hal yang sama sekali lagi; atau mengatakan hal lain, dan tidak seorang pun tahu mana yang berlaku. Orang yang mengikutinya tiba kembali di model awalnya, dan mungkin di dimensi lain. Pertahankan satu arah. Pemetaan dari sebuah model ke dirinya sendiri adalah lingkaran terkecil. Dua jalan berbeda yang menuju model yang sama, misalnya melalui edisi lain, bukan lingkaran.`,
};
