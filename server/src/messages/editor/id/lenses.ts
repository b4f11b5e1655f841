import type { Words } from "../en.ts";
import type { Translated } from "../../message.ts";

export const lenses: Translated<Words["lenses"]> = {
  preview: "Pratinjau",
  runTest: "Jalankan uji",
  counts: "{items} butir, {variables} variabel",
};
