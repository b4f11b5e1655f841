import type { In } from "../entry.ts";
import type { scaleRange as english } from "./scaleRange.en.ts";

export const scaleRange: In<typeof english> = {
  message: "Skala berjalan dari bilangan bulat rendah ke bilangan bulat tinggi, misalnya 1..5; {range} tidak demikian.",
  title: "Batas skala yang bukan batas",
  why: `Skala berjalan dari bilangan bulat yang lebih rendah ke yang lebih tinggi. Skor butir terbalik dihitung balik dengan batas ini, sehingga batas yang salah menghasilkan skor yang salah.`,
};
