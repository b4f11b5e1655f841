import type { In } from "../entry.ts";
import type { unknownFunction as english } from "./unknownFunction.en.ts";

export const unknownFunction: In<typeof english> = {
  message: "Tidak ada fungsi {name}. {hint}",
  title: "Fungsi yang tidak ada",
  why: `Skor memiliki lima fungsi: \`mean\`, \`sum\`, \`min\`, \`max\`, dan \`count\`. Daftarnya sengaja pendek: apa pun yang ditulis dengannya dapat dihitung oleh setiap platform dengan cara yang sama.`,
};
