/** What made-up people write. Some of it holds what a data file must be able to hold: commas, quotes, a line end, letters beyond ASCII. */

/** By language and question; `any` is for every question that has no list of its own. */
export const remarks: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    any: [
      "Shorter waiting times, please.",
      "It took two attempts, and nobody said why.",
      'It says "done in 3 days". It was 9.',
      "Nothing. It was fine.",
      "Clearer words.\nAnd one answer, whoever gives it.",
      "I'd like to see how far my request is.",
      "More help for people who do it for the first time – my mother gave up.",
    ],
    missing_factor: [
      "Who pays for it after the first three years.",
      "The unions, which nobody has asked.",
      "Old data: half of it is on paper.",
      'One supplier for everything ("lock-in").',
    ],
    which: ["The one that my class uses", "A video course", "An app with a tutor, evenings only", "I don't know its name"],
    reason: ["It is free.", "The teacher answers at once.", "My school uses it, so I do.", "It works on a slow connection."],
  },
  id: {
    any: [
      "Waktu tunggunya dipersingkat.",
      "Harus datang dua kali, tanpa penjelasan.",
      'Tertulis "selesai 3 hari", nyatanya 9 hari.',
      "Sudah baik, pertahankan.",
      "Bahasa yang lebih jelas.\nDan jawaban yang sama dari setiap petugas.",
      "Saya ingin tahu sudah sampai mana permohonan saya.",
    ],
    jenis: ["KTP", "Kartu keluarga", "Surat pindah", "Akta kelahiran", "Surat keterangan usaha"],
  },
};

/** The few words beside "other". */
export const somethingElse: Readonly<Record<string, string>> = { en: "something else", id: "yang lain" };
