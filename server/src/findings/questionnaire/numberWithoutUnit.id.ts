import type { In } from "../entry.ts";
import type { numberWithoutUnit as english } from "./numberWithoutUnit.en.ts";

export const numberWithoutUnit: In<typeof english> = {
  message: "Dalam satuan apa bilangan ini diberikan? Sebutkan dengan {proposed} di belakang number, atau di dalam teksnya.",
  title: "Bilangan tanpa satuan",
  why: `Yang satu menjawab dalam menit, yang lain dalam jam, dan keduanya tampak sama dalam data. Rentang di samping satuan menangkap salah ketik.`,
  mistaken: `Jarang. Hitungan ("how many", "berapa kali"), tahun lahir, dan teks yang menyebut satuannya dibiarkan.`,
  repair: `Menulis tempat untuk satuan, atau rentang dan satuan yang lazim untuk usia.`,
};
