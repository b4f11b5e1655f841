import type { In } from "../entry.ts";
import type { overlappingOptions as english } from "./overlappingOptions.en.ts";

export const overlappingOptions: In<typeof english> = {
  message: '"{first}" dan "{second}" tumpang-tindih: {value} termasuk keduanya. Mulailah yang kedua dari {proposed}.',
  title: "Rentang bilangan yang tumpang-tindih",
  why: `Orang yang berusia 25 tahun cocok dengan "18-25" maupun "25-35", sehingga kedua kelompok bercampur.`,
};
