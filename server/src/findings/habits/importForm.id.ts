import type { In } from "../entry.ts";
import type { importForm as english } from "./importForm.en.ts";

export const importForm: In<typeof english> = {
  message: "Berkas dari pustaka diimpor dengan namanya saja: {name}. Berkas Anda sendiri ditulis sebagai jalur dalam tanda kutip: {path}.",
  title: "Berkas pustaka dengan akhiran",
  why: `Nama di belakang \`import\` adalah nama dari pustaka, misalnya \`scales\` atau \`servqual\`. Berkas Anda sendiri diimpor dengan jalurnya dari berkas ini, dalam tanda kutip: \`import "./our_scales.ukur"\`.`,
};
