import type { In } from "../entry.ts";
import type { translationLanguage as english } from "./translationLanguage.en.ts";

export const translationLanguage: In<typeof english> = {
  message: "{of} tidak dapat diterjemahkan ke {language}: {why}",
  title: "Terjemahan ke bahasa yang tidak dimiliki instrumen",
  why: `\`languages\` mencantumkan bahasa yang dapat dipilih responden; yang pertama adalah bahasa penulisan instrumen, yang tidak memerlukan terjemahan. Terjemahan ke bahasa lain tidak akan ditampilkan kepada siapa pun.`,
};
