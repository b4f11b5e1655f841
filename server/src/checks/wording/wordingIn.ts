import type { Str } from "../../language/ast.ts";
import type { BatterySymbol, ItemSymbol } from "../../semantics/symbols.ts";

/** What an item says in a battery: in words of its own there, or the same as everywhere. */
export function wordingIn({ decl }: ItemSymbol, { name }: BatterySymbol): Str | undefined {
  return decl.wordings.find((wording) => wording.battery?.text === name)?.text ?? decl.text;
}
