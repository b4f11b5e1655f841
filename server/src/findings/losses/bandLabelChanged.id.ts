import type { In } from "../entry.ts";
import type { bandLabelChanged as english } from "./bandLabelChanged.en.ts";

export const bandLabelChanged: In<typeof english> = {
  message: "{loss}",
  title: "Label pita yang tidak dapat ditulis platform",
  why: `Pita dihitung dengan rumus yang memberi arti tersendiri kepada beberapa tanda. Responden dan pembaca data melihat kata-kata yang berbeda dari buku kode. Jangan pakai tanda kutip, garis miring terbalik, dan kurung dalam label pita.`,
};
