import type { Words } from "../en.ts";
import type { Translated } from "../../message.ts";

export const live: Translated<Words["live"]> = {
  respondents: "{count} responden dari {name}",
  remarks: ({ count, first }) => (count === 1 ? first : `${first} (dan ${count - 1} catatan lain tentang berkas itu)`),
  notRead: "Jawaban dalam {path} (pengaturan ukur.answers) tidak dapat dibaca: {reason}.",
  notInFolder: "letaknya di luar folder ruang kerja; sebutkan berkas di dalamnya",
  tooLarge: "ukurannya {size} MB, sedangkan batasnya di sini {most} MB; ukur score membaca yang lebih besar",
  tooMany: "{name} berisi lebih dari {most} responden, terlalu banyak untuk dihitung sambil menulis. Hitunglah dengan ukur score.",
  ofBattery: "{battery} {what}",
  alpha: "α {alpha} (n {n})",
  alphaOfAll: "α {alpha} untuk semua butir (n {n})",
  mean: "rata-rata {mean} (n {n})",
  meanAndSd: "rata-rata {mean}, SB {sd} (n {n})",
  means: "rata-rata {lowest} sampai {highest}",
  gap: "kesenjangan {gap}",
  gapOf: "kesenjangan {first} − {second} {gap}",
  negative: "r {r} dengan butir lain: apakah arahnya terbalik, dan kurang reverse?",
  negativeReversed: "r {r} dengan butir lain, setelah dibalik: apakah reverse memang tepat?",
};
