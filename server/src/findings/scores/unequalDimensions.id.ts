import type { In } from "../entry.ts";
import type { unequalDimensions as english } from "./unequalDimensions.en.ts";

export const unequalDimensions: In<typeof english> = {
  message: "Kedua sisi mencakup dimensi yang berbeda: {only} hanya ada di salah satunya. Bobot harus mencakup dimensi yang dibobotinya.",
  title: "Bobot untuk dimensi lain daripada yang dibobotinya",
  why: `Bobot mencakup dimensi yang tidak dicakup skor, atau sebaliknya. Poin yang diberikan kepada dimensi tanpa skor akan hilang, dan totalnya tidak dapat dibandingkan antarresponden.`,
};
