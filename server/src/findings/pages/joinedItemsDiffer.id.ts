import type { In } from "../entry.ts";
import type { joinedItemsDiffer as english } from "./joinedItemsDiffer.en.ts";

export const joinedItemsDiffer: In<typeof english> = {
  message:
    "{other} tidak dapat ditampilkan {layout} dengan {battery}, karena hanya salah satunya menampilkan {item}. Tampilkan butir yang sama dari keduanya, atau beri masing-masing baris dan halaman sendiri.",
  title: "Baterai yang tidak menanyakan butir yang sama bersama-sama",
  why: `Baterai yang berdampingan, atau yang bertanya butir demi butir, berbagi butir: setiap butir dibaca sekali dan dijawab untuk setiap baterai. Karena itu semuanya harus menanyakan butir yang sama. Klausa di belakang baterai terakhir, seperti \`of\`, berlaku untuk semuanya.`,
};
