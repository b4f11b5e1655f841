import type { In } from "../entry.ts";
import type { questionUnreachable as english } from "./questionUnreachable.en.ts";

export const questionUnreachable: In<typeof english> = {
  message:
    "Tidak seorang pun ditanyai {what}: syaratnya memakai {names}, dan siapa pun yang melihat halaman {page} dan ditanyai itu tidak memenuhi syarat ini.",
  title: "Pertanyaan yang tidak ditanyakan kepada siapa pun",
  why: `Sebuah pertanyaan atau butir memiliki syarat sendiri dan berada di halaman yang juga bersyarat, atau memakai jawaban yang hanya ditanyakan kepada sebagian orang. Masing-masing syarat itu benar; bersama-sama tidak meloloskan siapa pun, dan kolomnya tetap kosong. Tampilkan di halaman yang dilihat oleh mereka yang dituju, atau pakailah jawaban lain.`,
};
