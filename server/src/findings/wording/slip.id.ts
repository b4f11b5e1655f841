import type { In } from "../entry.ts";
import type { slip as english } from "./slip.en.ts";

export const slip: In<typeof english> = {
  message: "“{found}” tampaknya salah ketik. Perbaiki.",
  title: "Salah ketik",
  why: `Salah ketik membuat formulir tampak ceroboh, dan formulir yang ceroboh dijawab dengan ceroboh.`,
  mistaken: `Jarang: sebuah nama mungkin memang ditulis begitu. Tambahkan ke glosarium proyek.`,
  repair: "Menuliskannya sebagaimana lazimnya.",
};
