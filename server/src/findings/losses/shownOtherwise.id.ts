import type { In } from "../entry.ts";
import type { shownOtherwise as english } from "./shownOtherwise.en.ts";

export const shownOtherwise: In<typeof english> = {
  message: "{loss}",
  title: "Jawaban yang tampil lain di sebuah platform",
  why: `Jawaban yang diberikan dengan bintang, penggeser, atau sederet titik tidak persis sama. Jika data berasal dari beberapa platform, pilih tampilan yang dimiliki semuanya, atau bandingkan dengan hati-hati.`,
};
