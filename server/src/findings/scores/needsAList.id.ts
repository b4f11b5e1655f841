import type { In } from "../entry.ts";
import type { needsAList as english } from "./needsAList.en.ts";

export const needsAList: In<typeof english> = {
  message: "{function} memerlukan baterai, skor beberapa dimensi, atau share, sedangkan ini satu bilangan.",
  title: "Rata-rata dari satu bilangan",
  why: `\`mean\`, \`sum\`, \`min\`, \`max\`, dan \`count\` meringkas beberapa nilai menjadi satu. Di sini hanya ada satu nilai, sehingga fungsi itu tidak berbuat apa pun, dan mungkin yang dimaksud adalah hal lain.`,
};
