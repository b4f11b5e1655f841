import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const places: Translated<Words["places"]> = {
  oneAnswer: "{name} hanya memiliki satu jawaban.",
  usesScale: "{battery} memakai {scale}.",
  declared: "{name} dideklarasikan di sini.",
  translatedToo: "Di sini juga diterjemahkan.",
  isHere: "{what} ada di sini.",
  coversToo: "{name} juga mencakupnya",
  translates: "Inilah teks yang diterjemahkannya.",
  mapped: "{from} dipetakan ke {to} di sini",
  otherOne: "Yang satunya ada di sini.",
  closesHere: "Seharusnya ditutup di sini.",
  promised: "Ini yang dijanjikan.",
  hereToo: "Ini juga ada di sini.",
};
