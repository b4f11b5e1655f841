import type { In } from "../entry.ts";
import type { modalInPerception as english } from "./modalInPerception.en.ts";

export const modalInPerception: In<typeof english> = {
  message:
    "“{word}” menanyakan yang semestinya, padahal baterai ini menanyakan yang dialami. Tulis apa yang dialami orang, atau pindahkan ke baterai harapan.",
  title: "Yang semestinya, di antara yang dialami",
  why: `Orang yang setuju bahwa suatu ruang seharusnya lebih luas menyatakan ruang itu terlalu sempit: jawabannya berarti kebalikan dari jawaban butir lain, dan rata-ratanya tidak berarti apa-apa.`,
  mistaken: `Satu dari empat temuan pada teks yang disimpan untuk pengukuran keliru, terlalu sedikit untuk menyimpulkan lebih. Baterai yang sebagian besar butirnya begitu menanyakan pendapat, dan dibiarkan.`,
  repair: "Menghilangkan kata itu, dalam bahasa Indonesia.",
};
