import type { In } from "../entry.ts";
import type { stopAlways as english } from "./stopAlways.en.ts";

export const stopAlways: In<typeof english> = {
  message:
    "Semua orang yang sampai di penghentian {name} berhenti di sana, sehingga tidak ada yang melihat halaman {page} sesudahnya. Sebutkan dengan when siapa yang berhenti.",
  title: "Penghentian bagi semua orang",
  why: `Penghentian mengakhiri formulir bagi mereka yang memenuhi syaratnya. Tanpa syarat, atau dengan syarat yang selalu berlaku, formulir berakhir bagi semua orang, dan yang ada sesudahnya tidak pernah ditanyakan.`,
};
