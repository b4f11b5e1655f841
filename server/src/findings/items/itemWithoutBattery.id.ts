import type { In } from "../entry.ts";
import type { itemWithoutBattery as english } from "./itemWithoutBattery.en.ts";

export const itemWithoutBattery: In<typeof english> = {
  message:
    "Tidak ada baterai yang menanyakan {item}, sehingga tidak seorang pun akan melihatnya. Buatlah sebuah baterai mencakup dimensinya, atau hapus butir ini.",
  title: "Butir yang tidak ditanyakan baterai mana pun",
  why: `Butir ditanyakan oleh baterai yang mencakup dimensinya. Jika tidak ada, responden tidak pernah melihatnya, dan butir itu tidak memiliki kolom dalam data.`,
};
