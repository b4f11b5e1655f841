import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const shapes: Translated<Words["shapes"]> = {
  items: "satu nilai per butir ({count})",
  dimensions: "satu nilai per dimensi ({count})",
  options: "satu ya atau tidak per kotak ({count})",
  values: "beberapa nilai ({count})",
  categories: "daftar hasil bernama",
  number: "satu bilangan",
};
