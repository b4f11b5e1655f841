import type { In } from "../entry.ts";
import type { platformColumns as english } from "./platformColumns.en.ts";

export const platformColumns: In<typeof english> = {
  message: "{loss}",
  title: "Kolom yang dinamai lain oleh platform",
  why: `Platform menyusun sendiri nama kolom-kolom ini menurut aturannya. Sebelum menjalankan skrip pada datanya, beri kolom-kolom itu nama dari buku kode.`,
};
