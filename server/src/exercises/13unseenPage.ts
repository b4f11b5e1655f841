import type { Exercise } from "./exercise.ts";

export const unseenPage: Exercise = {
  name: "13_unseen_page",
  code: "page-unreachable",
  still: ["when reason"],
  en: {
    title: "A page that nobody can see",
    about: "The last page looks at a question that is asked of some people, and its own condition leaves just these out.",
    task: "Let those see the last page who say that the opening hours kept them away.",
    text: `instrument unseen_page "The recycling yard" {
  languages en
  question used "Did you bring something to the yard in the last 12 months?" one of { yes 1 "Yes" no 0 "No" }
  question reason "What kept you away?" one of { hours 1 "The opening hours" distance 2 "The way" }
  question evening "When would you come?" text
  page visits "Your visits" { used }
  page reasons "Your reasons" when used == no { reason }
  page times "Opening hours" when used == yes and reason == hours { evening }
}
`,
    solution: [["used == yes and reason == hours", "reason == hours"]],
    hints: [
      "Who is asked for the reason: those who came, or those who did not?",
      "The second half of the condition is enough: when reason == hours",
    ],
  },
  id: {
    title: "Halaman yang tidak dilihat siapa pun",
    about:
      "Halaman terakhir bergantung pada pertanyaan yang hanya diajukan kepada sebagian orang, sedangkan syaratnya sendiri menyingkirkan justru mereka.",
    task: "Tampilkan halaman terakhir kepada orang yang terhalang oleh jam buka.",
    text: `instrument unseen_page "Tempat daur ulang" {
  languages id
  question used "Apakah Anda mengantar barang ke tempat ini dalam 12 bulan terakhir?" one of { yes 1 "Ya" no 0 "Tidak" }
  question reason "Apa yang menghalangi Anda?" one of { hours 1 "Jam buka" distance 2 "Jarak" }
  question evening "Kapan Anda bisa datang?" text
  page visits "Kunjungan Anda" { used }
  page reasons "Alasan Anda" when used == no { reason }
  page times "Jam buka" when used == yes and reason == hours { evening }
}
`,
    solution: [["used == yes and reason == hours", "reason == hours"]],
    hints: ["Siapa yang ditanyai alasannya: yang datang, atau yang tidak?", "Paruh kedua syarat itu cukup: when reason == hours"],
  },
};
