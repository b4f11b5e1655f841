import type { In } from "../entry.ts";
import type { itemOutsideBattery as english } from "./itemOutsideBattery.en.ts";

export const itemOutsideBattery: In<typeof english> = {
  message: "{battery} tidak menanyakan {item}. Hapus di sini, atau biarkan baterai itu menanyakannya.",
  title: "Butir sebuah baterai yang tidak ditanyakan baterai itu",
  why: `Halaman dapat menampilkan butir tertentu dari sebuah baterai, atau semuanya dalam urutan sendiri. Butir yang hanya untuk baterai lain tidak punya jawaban dalam baterai ini.`,
};
