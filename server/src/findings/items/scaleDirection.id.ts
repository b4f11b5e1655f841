import type { In } from "../entry.ts";
import type { scaleDirection as english } from "./scaleDirection.en.ts";

export const scaleDirection: In<typeof english> = {
  message:
    "{battery} dan {other} menanyakan butir yang sama pada skala yang arahnya berlawanan: jawaban terendah ialah “{low}” dalam {battery}, dan “{otherLow}” dalam {other}. Balikkan salah satu skalanya.",
  title: "Dua baterai yang skalanya berlawanan arah",
  why: `Baterai yang menanyakan butir yang sama dibandingkan satu dengan yang lain: dalam tabel rata-rata, dalam gambar kepentingan dan kinerja, dalam kesenjangan yang dihitung kemudian. Jika 5 adalah jawaban terbaik pada yang satu dan terburuk pada yang lain, semuanya mengatakan kebalikan dari yang dikatakan orang, dan responden yang sudah terbiasa bahwa kanan itu baik menjawab baterai kedua karena kebiasaan. Satu butir yang dirumuskan terbalik ditandai \`reverse\`; satu baterai utuh memakai skala baterai yang lain.`,
};
