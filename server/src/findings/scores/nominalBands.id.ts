import type { In } from "../entry.ts";
import type { nominalBands as english } from "./nominalBands.en.ts";

export const nominalBands: In<typeof english> = {
  message: "Hasil {score} adalah nama, bukan besaran, sehingga tidak mempunyai pita. Hapus pitanya.",
  title: "Pita dari hasil yang berupa nama",
  why: `Pita adalah rentang bilangan. Kode hasil yang berupa nama hanya membedakannya; mana yang lebih dahulu tidak berarti apa-apa.`,
};
