import type { In } from "../entry.ts";
import type { unknownLook as english } from "./unknownLook.en.ts";

export const unknownLook: In<typeof english> = {
  message: "shown diikuti slider, stars, smileys, buttons, atau list, dan {found} bukan salah satunya. {hint}",
  title: "Tampilan yang tidak ada",
  why: `Tampilan jawaban adalah keinginan yang dipenuhi platform jika dapat, sehingga tampilan yang ada hanya sedikit, dan dimiliki kebanyakan platform.`,
};
