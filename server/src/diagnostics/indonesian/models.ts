import type { models as english } from "../catalogue/models.ts";
import type { Messages } from "../entry.ts";

export const models: Messages<typeof english> = {
  "dimension-beyond-model": "Instrumen ini mengukur {model}, tetapi {model} tidak memiliki dimensi {dimension}.{~hint}",
  "covered-twice":
    "{item} mencakup {attribute}, begitu pula {other}: topik ini terhitung dua kali dalam {dimension}, sedangkan yang lain sekali atau tidak sama sekali.{~hint}",
  "same-as-index": "{index} adalah indeks, sedangkan {scale} bukan, sehingga keduanya tidak mungkin sama. Tulis overlaps atau analogue.",
  "mapping-circle": "Ini kembali ke {from} ({chain}). Pemetaan terbaca ke dua arah, jadi pertahankan salah satu saja.",
};
