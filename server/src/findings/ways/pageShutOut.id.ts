import type { In } from "../entry.ts";
import type { pageShutOut as english } from "./pageShutOut.en.ts";

export const pageShutOut: In<typeof english> = {
  message:
    "Tidak seorang pun dapat melihat halaman {page}: mereka yang memenuhi syaratnya tidak termasuk bagiannya, atau sudah berhenti di penghentian sebelumnya.",
  title: "Halaman yang tidak dicapai siapa pun",
  why: `Halaman di dalam bagian dilihat oleh mereka yang memenuhi kedua syarat, dan sesudah penghentian oleh mereka yang tidak berhenti di sana. Di sini tidak ada yang tersisa.`,
};
