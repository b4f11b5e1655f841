import type { In } from "../entry.ts";
import type { introductionLacks as english } from "./introductionLacks.en.ts";

export const introductionLacks: In<typeof english> = {
  message: "Pengantar tidak menyebutkan {missing}.",
  title: "Pengantar yang tidak lengkap",
  why: `Orang hanya dapat menyetujui apa yang telah dijelaskan kepadanya: bahwa ia boleh berhenti, berapa lama waktunya, bagaimana jawabannya diperlakukan, dan siapa yang dapat ditanyai. \`{minutes}\` menuliskan menit yang dihitung Ukur.`,
  mistaken: `Bila hal itu disebutkan dengan kata-kata yang tidak dikenal Ukur.`,
};
