import type { In } from "../entry.ts";
import type { testExpectation as english } from "./testExpectation.en.ts";

export const testExpectation: In<typeof english> = {
  message: "{value} tidak dapat diharapkan dari {name}. {hint}",
  title: "Uji yang mengharapkan sesuatu yang tidak mungkin menjadi nilai skor",
  why: `Skor menghasilkan bilangan atau \`missing\`; teks mengharapkan label salah satu pitanya. Selain itu tidak akan pernah terpenuhi.`,
};
