/** Names that cannot start a line where they are keywords: the line would be read as a clause of the one above. */

const clausesOfItems = ["allow", "poles", "reverse", "required", "optional", "scale", "covers", "only", "short", "hint", "dimension"];

const taken = {
  /** With a text. */
  item: new Set(["allow", "poles", "definition", "hint", "was"]),
  /** With poles or a block behind its name. */
  itemWithoutText: new Set(clausesOfItems),
  attribute: new Set(["formative", "definition"]),
  mappingEntry: new Set(["weight", "note", "cite"]),
  /** Before a negative code. */
  option: new Set(["specify", "exclusive", "missing"]),
} as const;

/** Whether a line of a kind can start with a name. Everywhere else, any name can stand: keywords are names where the grammar expects no keyword. */
export function canStart(line: keyof typeof taken, name: string): boolean {
  return !taken[line].has(name);
}
