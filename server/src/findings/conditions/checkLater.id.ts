import type { In } from "../entry.ts";
import type { checkLater as english } from "./checkLater.en.ts";

export const checkLater: In<typeof english> = {
  message:
    "{name} ditanyakan di halaman {page}, setelah {question}, sehingga aturan ini tidak dapat diperiksa di sana. Letakkan pada pertanyaan terakhir yang dilihatnya.",
  title: "Aturan yang melihat jawaban yang baru ada kemudian",
  why: `Sebuah aturan diperiksa di tempatnya. Di sana jawaban yang kemudian masih kosong, kekosongan tidak melanggar aturan, dan karena itu tidak akan pernah ada pesan.`,
};
