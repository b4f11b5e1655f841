/** What Kano's categories are called, in the languages that Ukur has words for; in all others, in English. */

const english = {
  M: "Must-be",
  O: "One-dimensional",
  A: "Attractive",
  I: "Indifferent",
  R: "Reverse",
  Q: "Questionable",
} as const;

const labels: Readonly<Record<string, Readonly<Record<keyof typeof english, string>>>> = {
  en: english,
  id: {
    M: "Wajib ada (must-be)",
    O: "Linear (one-dimensional)",
    A: "Menarik (attractive)",
    I: "Netral (indifferent)",
    R: "Terbalik (reverse)",
    Q: "Meragukan (questionable)",
  },
};

/** @param name one of `M O A I R Q` */
export function kanoLabel(name: string, language: string): string {
  const [base] = language.split("-");
  return (labels[base!] ?? english)[name as keyof typeof english];
}
