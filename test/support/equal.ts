/** Numbers that another program has calculated. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

/** Fails unless two numbers agree within a tolerance, absolute for small ones and relative for large ones. What is not defined is null in both. */
export function same(actual: unknown, expected: unknown, what: string, tolerance = 1e-8): void {
  if (typeof expected !== "number" || typeof actual !== "number") return assert.equal(actual ?? null, expected ?? null, what);
  assert.ok(Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected)), `${what}: ${actual} is not ${expected}`);
}

/** A JSON file of `test/reference`. */
export function readReferenceJson(name: string) {
  return JSON.parse(readFileSync(new URL(`../reference/${name}`, import.meta.url), "utf8"));
}
