import type { In } from "../entry.ts";
import type { vagueFrequency as english } from "./vagueFrequency.en.ts";

export const vagueFrequency: In<typeof english> = {
  message:
    "“{word}” berarti dua kali setahun bagi seseorang dan dua kali sehari bagi yang lain. Katakan seberapa sering atau seberapa banyak.",
  title: "Seberapa sering atau banyak, tanpa dikatakan",
  why: `Kata-kata untuk kekerapan dan jumlah berarti lain bagi tiap orang, sehingga jawaban yang sama mewakili pengalaman yang berbeda.`,
  mistaken: `Kira-kira separuhnya: pada skala persetujuan kata itu mungkin justru yang ditanyakan.`,
};
