import type { In } from "../entry.ts";
import type { testWithoutExpectation as english } from "./testWithoutExpectation.en.ts";

export const testWithoutExpectation: In<typeof english> = {
  message: "Uji ini tidak mengharapkan apa pun, sehingga tidak mungkin gagal. Tambahkan baris: expect SKOR = NILAI",
  title: "Uji yang tidak mengharapkan apa pun",
  why: `Uji ini lulus berapa pun skornya, sehingga tidak membuktikan apa pun. Hitung satu hasil dengan tangan dan tuliskan.`,
};
