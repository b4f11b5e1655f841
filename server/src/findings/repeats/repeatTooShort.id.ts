import type { In } from "../entry.ts";
import type { repeatTooShort as english } from "./repeatTooShort.en.ts";

export const repeatTooShort: In<typeof english> = {
  message: "{name} bisa {most}, sedangkan putarannya {rounds}. Beri batas padanya, atau perpanjang pengulangannya.",
  title: "Pengulangan yang putarannya lebih sedikit daripada jawaban yang diikutinya",
  why: `Orang yang menjawab lebih banyak daripada jumlah putaran tidak ditanyai tentang sisanya, dan di data tidak terlihat ada yang kurang.`,
};
