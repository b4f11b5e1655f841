import type { In } from "../entry.ts";
import type { bandOverlap as english } from "./bandOverlap.en.ts";

export const bandOverlap: In<typeof english> = {
  message: "Pita {first} dan {second} tumpang-tindih di {value}. Mulailah {second} dari {proposed}.",
  title: "Pita yang tumpang-tindih",
  why: `Kedua batas termasuk dalam pita, sehingga hasil pada batas bersama akan memiliki dua nama. Mulailah pita atas satu langkah lebih tinggi, dengan banyaknya desimal yang sama seperti batasnya.`,
};
