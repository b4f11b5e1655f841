import assert from "node:assert/strict";
import { files, read } from "../architecture/sources.ts";

describe("SECURITY.md", () => {
  it("promises what these tests hold, and nothing else", () => {
    const promised = [
      ...read("SECURITY.md")
        .split("## What is not")[0]!
        .matchAll(/^### (.+)$/gm),
    ].map(([, heading]) => heading);
    const held = files("test/security/*.test.ts")
      .filter((path) => !path.endsWith("promises.test.ts"))
      .flatMap((path) => [...read(path).matchAll(/^describe\("([^"]+)"/gm)].map(([, title]) => title));
    assert.ok(held.length > 4, "The tests have moved.");
    assert.deepEqual([...new Set(held)].sort(), promised.sort());
  });
});
