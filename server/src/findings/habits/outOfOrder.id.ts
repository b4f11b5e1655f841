import type { In } from "../entry.ts";
import type { outOfOrder as english } from "./outOfOrder.en.ts";

export const outOfOrder: In<typeof english> = {
  message: "{what} berada tepat setelah {after}. Pindahkan ke sana.",
  title: "Bagian pernyataan dalam urutan lain",
  why: `Setiap deklarasi berbentuk sama: kata kuncinya, namanya, teksnya, lalu apa pun lainnya yang dinyatakan tentangnya. Pertanyaan menyebut jenis jawabannya tepat setelah teksnya. Jika semuanya berurutan sama, pembaca menemukan setiap bagian tanpa mencari.`,
};
