import type { In } from "../entry.ts";
import type { adaptedUnsaid as english } from "./adaptedUnsaid.en.ts";

export const adaptedUnsaid: In<typeof english> = {
  message: "Ini bukan {model} sebagaimana diterbitkan. {leftOut} {moved} Katakan dengan adapted from … because ….",
  title: "Model yang diubah tanpa disebutkan",
  why: `Pembaca mempercayai \`measures\` dan membandingkan hasilnya dengan penelitian lain atas model itu. Bila satu dimensi ditinggalkan atau topiknya dipindahkan, skor total maupun buktinya tidak berlaku untuk instrumen ini. Buku kode mencetak apa yang dikatakan \`adapted from\`.`,
  mistaken: `Bila yang diukur adalah edisi model yang tidak dimiliki Ukur: sebutkan edisi itu sebagai sumbernya. Instrumen dengan kurang dari enam butir dibiarkan.`,
  repair: `Menulis apa yang diubah, dengan tempat untuk alasannya.`,
};
