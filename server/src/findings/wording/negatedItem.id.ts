import type { In } from "../entry.ts";
import type { negatedItem as english } from "./negatedItem.en.ts";

export const negatedItem: In<typeof english> = {
  message: "“{word}” mudah terlewat saat dibaca. Katakan hal yang sama tanpa kata itu, atau pakai kata yang berarti kebalikannya.",
  title: "Butir yang menyangkal",
  why: `Saat membaca cepat orang melewatkan penyangkalan dan menjawab terbalik. Butir yang menyangkal juga saling berkaitan karena bentuknya, sehingga tampak seperti dimensi tersendiri.`,
  mistaken: `Kira-kira sepertiganya: ada penyangkalan yang memang dimaksud. Yang menyangkal hal buruk, seperti “tanpa kesalahan”, dibiarkan.`,
};
