import type { Exercise } from "./exercise.ts";

export const slip: Exercise = {
  name: "06_slip",
  code: "slip",
  en: {
    title: "A word that is misspelt",
    about: "Respondents judge a survey by its care. A slip in an item makes some of them read it twice, and some stop trusting the rest.",
    task: "Correct the word that is misspelt.",
    text: `import scales

instrument slip "The repair service" {
  languages en
  battery perception "The repair service…" scale agree5 code P
  dimension speed "Speed" {
    S1 "repairs teh device within a week"
    S2 "says when it will be ready"
    S3 "has spare parts in store"
  }
}
`,
    solution: [["teh device", "the device"]],
    hints: ["Read the items aloud, word by word.", "In S1, two letters have changed places."],
  },
  id: {
    title: "Kata yang salah tulis",
    about:
      "Responden menilai survei dari ketelitiannya. Salah tulis dalam sebuah butir membuat sebagian orang membacanya dua kali, dan sebagian lagi tidak percaya pada sisanya.",
    task: "Betulkan kata yang salah tulis.",
    text: `import scales

instrument slip "Layanan perbaikan" {
  languages id
  battery perception "Layanan perbaikan ini…" scale agree5 code P
  dimension speed "Kecepatan" {
    S1 "memperbaiki alat  dalam seminggu"
    S2 "memberi tahu kapan alat siap diambil"
    S3 "memiliki persediaan suku cadang"
  }
}
`,
    solution: [["alat  dalam", "alat dalam"]],
    hints: ["Bacalah teksnya kata demi kata, juga jarak di antaranya.", "Dalam S1 ada dua spasi berturut-turut."],
  },
};
