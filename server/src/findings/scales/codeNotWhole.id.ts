import type { In } from "../entry.ts";
import type { codeNotWhole as english } from "./codeNotWhole.en.ts";

export const codeNotWhole: In<typeof english> = {
  message: "{code} bukan bilangan bulat. Kode harus berupa bilangan bulat.",
  title: "Kode yang bukan bilangan bulat",
  why: `Kode menamai jawaban. Platform survei dan paket statistik menyimpannya sebagai bilangan bulat dan mungkin memotong sisanya.`,
};
