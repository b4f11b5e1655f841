import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const outputs: Translated<Words["outputs"]> = {
  instrument: "Instrumen sebagai JSON",
  codebook: "Buku kode",
  paper: "Formulir kertas",
  losses: "Yang tidak dapat ditampung platform, sebagai JSON",
};
