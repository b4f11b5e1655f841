import type { In } from "../entry.ts";
import type { twinsDrift as english } from "./twinsDrift.en.ts";

export const twinsDrift: In<typeof english> = {
  message:
    "{item} dalam baterai ini tentang hal lain daripada dalam baterai satunya. Selisih keduanya membandingkan yang tidak dapat dibandingkan: katakan hal yang sama pada keduanya.",
  title: "Rumusan satu butir yang menyimpang",
  why: `Harapan dan persepsi dikurangkan butir demi butir. Bila kedua rumusan bukan tentang hal yang sama, selisihnya tidak berarti.`,
  mistaken: `Kira-kira seperlimanya, bila kata lain mengatakan hal yang sama.`,
};
