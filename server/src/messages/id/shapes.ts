import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const shapes: Translated<Words["shapes"]> = {
  items: "satu nilai per butir ({count})",
  dimensions: "satu nilai per dimensi ({count})",
  number: "satu bilangan",
};
