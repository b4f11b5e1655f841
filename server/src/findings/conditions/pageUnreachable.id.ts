import type { In } from "../entry.ts";
import type { pageUnreachable as english } from "./pageUnreachable.en.ts";

export const pageUnreachable: In<typeof english> = {
  message:
    "Tidak seorang pun dapat melihat halaman {page}: syaratnya memakai {names}, dan siapa pun yang ditanyai itu tidak memenuhi syarat ini.",
  title: "Halaman yang tidak dapat dilihat siapa pun",
  why: `Halaman ini memakai jawaban yang hanya ditanyakan kepada sebagian orang, dan syaratnya sendiri justru mengecualikan orang-orang itu. Masing-masing syarat itu benar; keduanya bersama-sama tidak meloloskan siapa pun. Tanyakan pertanyaan itu di halaman yang dilihat semua orang, atau pakailah jawaban lain.`,
};
