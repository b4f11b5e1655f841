import type { In } from "../entry.ts";
import type { optionsMayBeEmpty as english } from "./optionsMayBeEmpty.en.ts";

export const optionsMayBeEmpty: In<typeof english> = {
  message:
    "Siapa yang menjawab {answer} untuk {name} tidak ditawari satu opsi pun dari {question}, dan tidak ditanyai. Tambahkan opsi bagi mereka, satu opsi tanpa syarat, atau tampilkan {question} hanya bagi yang lain.",
  title: "Pertanyaan tanpa opsi bagi sebagian orang",
  why: `Pertanyaan tanpa opsi untuk ditawarkan tidak ditanyakan, dan kolomnya kosong. Pada daftar yang bergantung pada jawaban sebelumnya, misalnya kantor di suatu kota, biasanya ada jawaban yang terlupa.`,
};
