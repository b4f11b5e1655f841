import type { ScaleSymbol } from "../semantics/symbols.ts";

/** 9, 99, 999 …: the first that no answer has. */
export function freeMissingCode({ hi, points, missing }: ScaleSymbol): number {
  const taken = new Set([...points, ...missing].map((point) => point.code));
  for (let code = 9; ; code = code * 10 + 9) if (code > hi && !taken.has(code)) return code;
}
