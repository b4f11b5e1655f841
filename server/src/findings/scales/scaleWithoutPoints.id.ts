import type { In } from "../entry.ts";
import type { scaleWithoutPoints as english } from "./scaleWithoutPoints.en.ts";

export const scaleWithoutPoints: In<typeof english> = {
  message: "Skala ini tidak memiliki titik berlabel. Beri label sekurang-kurangnya pada kedua ujungnya, {lo} dan {hi}.",
  title: "Skala tanpa label",
  why: `Tanpa label, responden tidak dapat mengetahui ujung mana yang baik. Beri label sekurang-kurangnya pada kedua ujungnya.`,
};
