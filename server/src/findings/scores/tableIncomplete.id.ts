import type { In } from "../entry.ts";
import type { tableIncomplete as english } from "./tableIncomplete.en.ts";

export const tableIncomplete: In<typeof english> = {
  message: "Tabel ini tidak mempunyai baris untuk {codes}.",
  title: "Tabel yang barisnya kurang",
  why: `Siapa pun yang memberi jawaban tanpa baris tidak akan mendapat hasil, dan tidak seorang pun melihat sebabnya.`,
};
