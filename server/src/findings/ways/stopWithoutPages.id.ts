import type { In } from "../entry.ts";
import type { stopWithoutPages as english } from "./stopWithoutPages.en.ts";

export const stopWithoutPages: In<typeof english> = {
  message:
    "Penghentian {name} tidak punya tempat: tanpa halaman tidak ada yang berada sebelum atau sesudahnya. Tulis halaman, dan letakkan penghentian di antaranya.",
  title: "Penghentian tanpa halaman",
  why: `Penghentian mengakhiri formulir di tempatnya di antara halaman-halaman. Instrumen tanpa halaman tidak punya tempat untuknya.`,
};
