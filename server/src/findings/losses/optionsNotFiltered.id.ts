import type { In } from "../entry.ts";
import type { optionsNotFiltered as english } from "./optionsNotFiltered.en.ts";

export const optionsNotFiltered: In<typeof english> = {
  message: "{loss}",
  title: "Opsi yang ditawarkan platform kepada semua orang",
  why: `Sebagian opsi hanya untuk sebagian responden: yang tinggal di suatu kota, atau yang pernah memakai suatu saluran. Platform yang tidak dapat menyembunyikan opsi lain menyerahkan kepada responden untuk tidak memilihnya. Ukur menganggap jawaban yang tidak ditawarkan sebagai kosong.`,
};
