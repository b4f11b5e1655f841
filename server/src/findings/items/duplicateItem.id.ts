import type { In } from "../entry.ts";
import type { duplicateItem as english } from "./duplicateItem.en.ts";

export const duplicateItem: In<typeof english> = {
  message: "{battery} menanyakan {first} dan {second} dengan kata-kata yang sama. Ubah rumusan salah satunya, atau hapus.",
  title: "Dua butir dengan satu rumusan",
  why: `Orang yang membaca kalimat yang sama dua kali mengira ada yang terlewat, atau menjawab asal-asalan. Skor menghitung kalimat itu dua kali, sehingga tampak lebih reliabel daripada sebenarnya. Dalam terjemahan, dua butir kerap menjadi sama tanpa sengaja.`,
};
