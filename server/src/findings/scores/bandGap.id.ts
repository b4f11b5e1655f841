import type { In } from "../entry.ts";
import type { bandGap as english } from "./bandGap.en.ts";

export const bandGap: In<typeof english> = {
  message: "Skor antara {from} dan {to} tidak masuk pita mana pun. Mulailah {second} dari {proposed}.",
  title: "Pita yang menyisakan celah di antaranya",
  why: `Hasil di dalam celah tidak akan memiliki nama. Hasil dibulatkan ke desimal batasnya sebelum dibandingkan, sehingga pita yang bertetangga tidak perlu bersentuhan: setelah 3.9 berlanjut 4.0. Tabel yang diterbitkan memiliki celah seperti itu jika dibaca tanpa pembulatan: 64.99 dan 65.00 meninggalkan 64.995.`,
};
