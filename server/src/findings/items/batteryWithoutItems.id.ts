import type { In } from "../entry.ts";
import type { batteryWithoutItems as english } from "./batteryWithoutItems.en.ts";

export const batteryWithoutItems: In<typeof english> = {
  message: "{battery} tidak menanyakan apa pun: tidak ada dimensi yang memberinya butir.",
  title: "Baterai yang tidak menanyakan apa pun",
  why: `Baterai menanyakan butir dari dimensi-dimensi. Jika tidak ada butir, atau tidak satu pun untuk baterai ini, halamannya akan kosong.`,
};
