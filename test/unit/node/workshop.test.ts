import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inWorkshop } from "../../../server/src/node/workshop.ts";

describe("a workshop", () => {
  it("is gone when its work is done, and when that fails", async () => {
    const folders: string[] = [];
    const work = async (folder: string): Promise<void> => {
      folders.push(folder);
      writeFileSync(join(folder, "answers"), "of people");
    };
    await inWorkshop(work);
    await assert.rejects(
      inWorkshop(async (folder) => {
        await work(folder);
        throw new Error("no room");
      }),
      /no room/,
    );
    assert.equal(new Set(folders).size, 2);
    for (const folder of folders) assert.ok(!existsSync(folder));
  });
});
