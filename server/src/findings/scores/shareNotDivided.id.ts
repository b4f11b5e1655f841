import type { In } from "../entry.ts";
import type { shareNotDivided as english } from "./shareNotDivided.en.ts";

export const shareNotDivided: In<typeof english> = {
  message:
    "{question} berjalan dari 0 sampai {total}, sehingga skor berbobot ini {total} kali terlalu besar. Bagi dengan {total}: {proposed}.",
  title: "Poin yang dipakai sebagai bobot tanpa dibagi",
  why: `Dengan 100 poin apa adanya, kesenjangan berbobot -0,3 menjadi -30, dan tidak dapat lagi dibandingkan dengan kesenjangan tanpa bobot. Bagi dengan jumlah poinnya.`,
};
