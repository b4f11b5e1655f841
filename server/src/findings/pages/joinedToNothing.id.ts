import type { In } from "../entry.ts";
import type { joinedToNothing as english } from "./joinedToNothing.en.ts";

export const joinedToNothing: In<typeof english> = {
  message:
    "{battery} seharusnya ditampilkan {layout}, padahal tidak ada baterai sebelumnya yang menanyakan butir yang sama. Tulis yang lain di depannya: expectation, {battery} {layout}.",
  title: "Baterai yang seharusnya berdampingan dengan yang lain, tetapi tidak ada",
  why: `Kata-kata ini berada di belakang baterai terakhir, dan menggabungkannya dengan baterai yang ditulis tepat sebelumnya dengan namanya saja.`,
};
