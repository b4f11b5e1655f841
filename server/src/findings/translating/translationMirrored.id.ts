import type { In } from "../entry.ts";
import type { translationMirrored as english } from "./translationMirrored.en.ts";

export const translationMirrored: In<typeof english> = {
  message:
    "Dalam {language}, “{translated}” menempati tempat “{label}” pada teks asli, padahal artinya berlawanan. Satu kode akan mewakili keduanya: letakkan tiap label di tempatnya.",
  title: "Label terjemahan yang urutannya terbalik",
  why: `Orang yang menjawab dalam satu bahasa akan dihitung seolah-olah berkata sebaliknya. Tidak ada rerata yang menunjukkannya kemudian: yang baik dalam satu bahasa menurunkan yang baik dalam bahasa lain, dan keduanya tampak sama.`,
  mistaken: `Hampir tidak pernah: label hanya dibandingkan bila Ukur dapat membaca keduanya.`,
  repair: "Memindahkan tiap label terjemahan ke jawaban yang artinya sama.",
};
