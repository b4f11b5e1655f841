import type { Entry } from "../entry.ts";

export const translationLength = {
  severity: "info",
  allowable: true,
  method: "T06",
  message: "For its original, this translation has {percent} % of the length that the others have. Does it say the same?",
  title: "A translation that is much shorter or longer than the others",
  why: `Where a text is much shorter, a condition may have been lost; where it is much longer, it may explain what the original leaves open. Both
make another question of it.`,
  source: "Harkness et al. 2010 (TRAPD)",
  mistaken: `Often: one language may have a short word for what the other says at length. Nothing needs to be done then.`,
  levels: { standard: "off", quiet: "off" },
  wrong: `import scales

instrument desk "The help desk" {
  languages en, id
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my letters within a few days"
    H2 "explains to me what I have to bring along"
    H3 "has rooms in which I can wait in peace"
    H4 "tells me when my turn will come"
    H5 "listens to what I have to say"
    H6 "keeps what I tell it to itself"
    H7 "sends me the form that I have asked for"
    H8 "lets me know what my request has come to"
  }
}

translation id of desk "Meja bantuan" {
  perception "Meja bantuan…"
  help "Bantuan"
  H1 "menjawab surat saya dalam beberapa hari"
  H2 "menjelaskan apa saja yang harus saya bawa"
  H3 "memiliki ruang tempat saya dapat menunggu dengan tenang"
  H4 "memberi tahu kapan giliran saya tiba"
  H5 "mendengarkan apa yang ingin saya katakan"
  H6 "menjaga kerahasiaan apa yang saya sampaikan"
  H7 "mengirim formulir yang telah saya minta"
  H8 "memberi kabar"
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en, id
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my letters within a few days"
    H2 "explains to me what I have to bring along"
    H3 "has rooms in which I can wait in peace"
    H4 "tells me when my turn will come"
    H5 "listens to what I have to say"
    H6 "keeps what I tell it to itself"
    H7 "sends me the form that I have asked for"
    H8 "lets me know what my request has come to"
  }
}

translation id of desk "Meja bantuan" {
  perception "Meja bantuan…"
  help "Bantuan"
  H1 "menjawab surat saya dalam beberapa hari"
  H2 "menjelaskan apa saja yang harus saya bawa"
  H3 "memiliki ruang tempat saya dapat menunggu dengan tenang"
  H4 "memberi tahu kapan giliran saya tiba"
  H5 "mendengarkan apa yang ingin saya katakan"
  H6 "menjaga kerahasiaan apa yang saya sampaikan"
  H7 "mengirim formulir yang telah saya minta"
  H8 "memberi tahu perkembangan permohonan saya"
}
`,
} as const satisfies Entry;
