import type { Str } from "../../language/ast.ts";
import type { BatterySymbol, ItemSymbol } from "../../semantics/symbols.ts";

/** What an item says in a battery: in words of its own there, or the same as everywhere. */
export function wordingIn({ decl }: ItemSymbol, battery: BatterySymbol): Str | undefined {
  return decl.wordings.find((wording) => wording.battery?.text === battery.decl.name?.text)?.text ?? decl.text;
}

/** Whether an item has the heading of a topic for its text, as `ukur new` takes it over from a model: it is to be worded yet. */
export function isHeading({ decl, covers }: ItemSymbol): boolean {
  return covers.some((topic) => topic.decl.text?.value === decl.text?.value);
}
