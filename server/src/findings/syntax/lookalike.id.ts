import type { In } from "../entry.ts";
import type { lookalike as english } from "./lookalike.en.ts";

export const lookalike: In<typeof english> = {
  message: "Di sini {found} ditulis {meant}.",
  title: "Tanda yang menyerupai tanda lain",
  why: `Pengolah kata mengubah \`-\` menjadi tanda pisah dan \`..\` menjadi elipsis. Dalam teks hal itu tidak mengapa. Dalam rumus atau rentang, itu tanda yang lain, yang dibetulkan oleh perbaikannya.`,
};
