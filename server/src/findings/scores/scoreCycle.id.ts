import type { In } from "../entry.ts";
import type { scoreCycle as english } from "./scoreCycle.en.ts";

export const scoreCycle: In<typeof english> = {
  message: "{score} memerlukan dirinya sendiri ({chain}). Skor hanya dapat memakai skor yang tidak memakainya.",
  title: "Skor yang saling memerlukan",
  why: `Skor yang memerlukan dirinya sendiri, atau dua skor yang saling memerlukan, tidak memiliki nilai untuk memulai.`,
};
