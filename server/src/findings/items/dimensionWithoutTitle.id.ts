import type { In } from "../entry.ts";
import type { dimensionWithoutTitle as english } from "./dimensionWithoutTitle.en.ts";

export const dimensionWithoutTitle: In<typeof english> = {
  message: "{dimension} tidak memiliki judul, dan {model} tidak memiliki dimensi bernama itu untuk diambil judulnya. {hint}",
  title: "Dimensi tanpa judul, dan tidak ada pula dalam model",
  why: `Judul tampil di atas butir, di samping poin sebuah share, dan dalam buku kode. Judul diambil dari model yang diukur instrumen, jika model itu memiliki dimensi dengan nama yang sama. Dimensi ini tidak ada dalam model, sehingga memerlukan judul sendiri, atau namanya salah eja.`,
};
