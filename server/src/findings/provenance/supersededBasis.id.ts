import type { In } from "../entry.ts";
import type { supersededBasis as english } from "./supersededBasis.en.ts";

export const supersededBasis: In<typeof english> = {
  message: "{basis} telah digantikan oleh {by}. Gunakan yang baru, atau sebutkan alasan tidak memakainya.",
  title: "Dasar yang telah digantikan",
  why: `Hasil dibaca berdampingan dengan hasil orang lain, yang sudah beralih. Batas mutu Survei Kepuasan Masyarakat diubah pada 2017: apa yang "baik" menurut aturan 2014 dapat menjadi "kurang baik" sejak itu. ISO/IEC 25010 membagi mutu secara lain daripada ISO/IEC 9126.`,
  mistaken: `Bila penelitian lama diulang: izinkan, dan sebutkan alasannya.`,
  repair: `Menulis batas mutu tahun 2017 sebagai pengganti batas tahun 2014.`,
};
