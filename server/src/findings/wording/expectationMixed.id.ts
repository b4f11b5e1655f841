import type { In } from "../entry.ts";
import type { expectationMixed as english } from "./expectationMixed.en.ts";

export const expectationMixed: In<typeof english> = {
  message: "Sebagian besar baterai ini bertanya dengan “{usual}”, sedangkan {items} dengan “{word}”. Tanyakan harapan dengan satu cara.",
  title: "Harapan yang ditanyakan dengan dua cara",
  why: `Yang harus ada lebih kuat daripada yang seharusnya ada, dan yang akan dimiliki layanan prima adalah hal ketiga. Kesenjangannya berbeda, apa pun mutu layanannya. Penyusun SERVQUAL mengganti "should" dengan "excellent companies will" karena jawabannya ikut berubah.`,
  mistaken: `Jarang. Kata dalam bagian kalimat yang mengatakan hal lain ("menjelaskan apa yang harus saya bawa") dibiarkan.`,
  repair: "Menulis semua butir dengan kata yang dipakai kebanyakan butir, atau tanpa kata itu bila pengantarnya sudah memuatnya.",
};
