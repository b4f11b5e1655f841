import type { In } from "../entry.ts";
import type { pointsUnknown as english } from "./pointsUnknown.en.ts";

export const pointsUnknown: In<typeof english> = {
  message: "{answer} bukan jawaban yang dapat diberi poin di sini. {hint}",
  title: "Poin untuk jawaban yang tidak ada",
  why: `Poin diberikan kepada jawaban yang ada: kepada pilihan menurut namanya, kepada titik skala menurut kodenya. Yang berarti tidak menjawab tidak mempunyai poin, dan skornya kosong.`,
};
