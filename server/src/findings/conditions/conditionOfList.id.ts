import type { In } from "../entry.ts";
import type { conditionOfList as english } from "./conditionOfList.en.ts";

export const conditionOfList: In<typeof english> = {
  message: "Syarat membandingkan satu bilangan, sedangkan ini memiliki {shape}. Ambil rata-ratanya, atau salah satu nilainya.",
  title: "Syarat atas beberapa bilangan sekaligus",
  why: `Jika sebagian nilai memenuhi perbandingan dan sebagian lagi tidak, tidak dapat dikatakan apakah syarat itu terpenuhi. \`mean\`, \`min\`, dan \`max\` meringkasnya menjadi satu; \`NAME.PART\` adalah salah satunya.`,
};
