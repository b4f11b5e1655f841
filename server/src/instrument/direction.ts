/** In which direction a language is written. */

/** Languages that run from right to left where their tag names no script. */
const rightToLeft = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "glk",
  "he",
  "iw",
  "ks",
  "mzn",
  "nqo",
  "pnb",
  "ps",
  "sd",
  "syr",
  "ug",
  "ur",
  "yi",
]);
/** Scripts that do: of `pa-Arab`, for one. */
const scripts = new Set(["adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"]);

/** What the attribute `dir` holds for a language: from left to right, or from right to left. */
export function directionOf(language: string): "ltr" | "rtl" {
  const [base = "", ...parts] = language.toLowerCase().split("-");
  const script = parts.find((part) => /^[a-z]{4}$/.test(part));
  return (script === undefined ? rightToLeft.has(base) : scripts.has(script)) ? "rtl" : "ltr";
}
