import type { In } from "../entry.ts";
import type { ofOutsideBattery as english } from "./ofOutsideBattery.en.ts";

export const ofOutsideBattery: In<typeof english> = {
  message: "{battery} tidak menanyakan {dimension}. Yang ditanyakannya: {asked}.",
  title: "Bagian baterai yang tidak dimiliki baterai itu",
  why: `\`of\` memilih dimensi yang ditanyakan baterai. Di sini baterai mencakup dimensi lain, sehingga halaman tidak akan menampilkan apa pun darinya.`,
};
