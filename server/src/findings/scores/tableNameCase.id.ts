import type { In } from "../entry.ts";
import type { tableNameCase as english } from "./tableNameCase.en.ts";

export const tableNameCase: In<typeof english> = {
  message: "{name} dan {other} menjadi dua hasil hanya karena huruf besarnya. Tulislah sama.",
  title: "Hasil tabel yang hanya berbeda huruf besarnya",
  why: `Nama yang hanya berbeda huruf besarnya hampir selalu satu nama, dan sebagian program yang membaca data menganggapnya satu.`,
};
