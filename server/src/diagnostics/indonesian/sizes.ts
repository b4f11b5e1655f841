import type { sizes as english } from "../catalogue/sizes.ts";
import type { Messages } from "../entry.ts";

export const sizes: Messages<typeof english> = {
  "rank-too-long":
    "{question} mengurutkan {count} pilihan, padahal paling banyak {limit}. Tanyakan lebih sedikit, atau tanyakan dengan any of mana yang penting.",
  "text-too-long":
    "Dalam {language}, teks ini lebih dari 100.000 huruf setelah istilahnya diisikan. Pendekkan teks ini, atau istilah yang dipakainya.",
  "instrument-too-large":
    "Bila ditulis lengkap untuk setiap kolom datanya, {instrument} memiliki lebih dari 10 juta huruf, dan paling banyak di {member}. Pendekkan teksnya, atau kurangi pilihan jawabannya.",
  "score-too-large":
    "Dengan {score}, skor-skor ini memiliki lebih dari sejuta bagian bila ditulis lengkap butir demi butir. Daftar di dalam daftar diulang untuk setiap butir: jadikan skor tersendiri, dan pakai namanya.",
};
