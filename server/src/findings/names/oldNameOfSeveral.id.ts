import type { In } from "../entry.ts";
import type { oldNameOfSeveral as english } from "./oldNameOfSeveral.en.ts";

export const oldNameOfSeveral: In<typeof english> = {
  message:
    "Baterai {batteries} masing-masing memiliki kolom untuk {item}, sedangkan {name} hanya dapat menjadi nama lama satu kolom. Tulislah pada baterainya: {written}.",
  title: "Nama lama pada butir yang ditanyakan beberapa baterai",
  why: `Butir memiliki kolom sendiri di setiap baterai yang menanyakannya. Nama lama pada butir itu sendiri tidak menyatakan kolom mana yang dahulu bernama demikian.`,
};
