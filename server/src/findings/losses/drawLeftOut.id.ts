import type { In } from "../entry.ts";
import type { drawLeftOut as english } from "./drawLeftOut.en.ts";

export const drawLeftOut: In<typeof english> = {
  message: "{loss}",
  title: "Butir yang tidak diundi oleh platform",
  why: `Dengan \`draw\` setiap responden mendapat sebagian butir secara acak. Platform yang tidak dapat melakukannya menampilkan semuanya bagi semua orang: kuesionernya lebih panjang di sana, dan orang dapat jemu. Gunakan platform yang dapat mengundi, atau sebutkan dalam laporan siapa ditanyai apa.`,
};
