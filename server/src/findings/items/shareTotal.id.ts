import type { In } from "../entry.ts";
import type { shareTotal as english } from "./shareTotal.en.ts";

export const shareTotal: In<typeof english> = {
  message: "share memerlukan bilangan bulat di atas 0 sebagai jumlah poin yang dibagi, misalnya share 100 across dimensions.",
  title: "Poin yang tidak dapat dibagi",
  why: `Responden membagi poin bulat di antara dimensi, sehingga jumlahnya harus bilangan bulat di atas 0. Yang lazim adalah 100.`,
};
