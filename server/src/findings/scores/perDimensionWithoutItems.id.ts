import type { In } from "../entry.ts";
import type { perDimensionWithoutItems as english } from "./perDimensionWithoutItems.en.ts";

export const perDimensionWithoutItems: In<typeof english> = {
  message: "per dimension mengelompokkan butir, padahal di sini tidak ada butir: nilainya sudah {shape}. Hapus per dimension.",
  title: "Pengelompokan per dimensi padahal tidak ada butir",
  why: `\`per dimension\` mengelompokkan nilai butir menurut dimensinya. Nilai di sini sudah memiliki satu bilangan untuk setiap dimensi.`,
};
