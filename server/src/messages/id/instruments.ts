import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const instruments: Translated<Words["instruments"]> = {
  none: "Ini bukan instrumen Ukur: di dalamnya tidak tertulis `format: ukur-instrument`. Berikan berkas JSON yang ditulis `ukur compile`.",
  newer:
    "Instrumen ini memakai format versi {version}, sedangkan Ukur ini membaca versi sampai {own}. Pasang Ukur yang lebih baru, atau kompilasi lagi instrumen itu dengan Ukur ini.",
  unknown:
    "Instrumen ini memakai versi format yang tidak pernah ditulis Ukur: yang ada ialah {versions}. Kompilasi lagi instrumen itu dari berkas `.ukur`-nya.",
  damaged: "Instrumen ini tidak sesuai dengan versi formatnya, pertama kali pada `{path}`. Kompilasi lagi dari berkas `.ukur`-nya.",
};
