import type { In } from "../entry.ts";
import type { unknownStrength as english } from "./unknownStrength.en.ts";

export const unknownStrength: In<typeof english> = {
  message: "Pemetaan menyatakan seberapa dekat keduanya: same, overlaps, analogue, atau none. {hint}",
  title: "Pemetaan yang tidak menyatakan seberapa dekat keduanya",
  why: `Dua dimensi dengan nama yang sama dapat menanyakan hal yang berbeda. Karena itu, setiap baris pemetaan menyatakan seberapa dekat keduanya: \`same\`, \`overlaps\`, \`analogue\` (kemiripan longgar), atau \`none\` (dicari dan tidak ditemukan).`,
};
