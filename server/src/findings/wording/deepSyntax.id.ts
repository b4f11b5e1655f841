import type { In } from "../entry.ts";
import type { deepSyntax as english } from "./deepSyntax.en.ts";

export const deepSyntax: In<typeof english> = {
  message: "Pembaca harus mengingat beberapa kalimat sekaligus di sini: {words}. Jadikan dua kalimat, atau hilangkan salah satunya.",
  title: "Kalimat di dalam kalimat",
  why: `Orang yang kehilangan benang merah menjawab apa yang diingatnya. Kalimat yang memuat kalimat lain, yang memuat kalimat ketiga pula, dibaca dua kali oleh sebagian orang, dan oleh kebanyakan tidak sampai habis.`,
  mistaken: `Jarang. Anak kalimat yang sejajar ("yang mendengarkan dan yang membantu") dibiarkan.`,
};
