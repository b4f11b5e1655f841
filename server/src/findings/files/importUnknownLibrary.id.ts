import type { In } from "../entry.ts";
import type { importUnknownLibrary as english } from "./importUnknownLibrary.en.ts";

export const importUnknownLibrary: In<typeof english> = {
  message: "Pustaka tidak memiliki apa pun yang bernama {name}. {hint}",
  title: "Impor dari pustaka atas sesuatu yang tidak dimilikinya",
  why: `Nama tanpa tanda kutip dicari dalam pustaka bawaan Ukur. Berkas Anda sendiri diimpor dengan jalurnya, dalam tanda kutip: \`import "./scales.ukur"\`.`,
};
