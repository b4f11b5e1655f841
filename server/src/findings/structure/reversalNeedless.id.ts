import type { In } from "../entry.ts";
import type { reversalNeedless as english } from "./reversalNeedless.en.ts";

export const reversalNeedless: In<typeof english> = {
  message: "{item} memuji layanan, padahal `reverse` membalik jawabannya. Hapus `reverse`, atau balik rumusan butirnya.",
  title: "Butir yang memuji tetapi ditandai terbalik",
  why: `Kunci pembalik yang berlebih sama merugikannya dengan yang terlupa: butir itu dihitung berlawanan dengan dimensinya.`,
  mistaken: `Kira-kira seperlimanya, bila kata pujian dipakai untuk hal yang buruk.`,
  repair: "Menghapus `reverse`.",
};
