/** What is the same in each walk: its steps build upon each other. */

import type { Person } from "./person.ts";

/** Ends a walk where a step fails, with a picture of what the person saw: what comes behind it would wait for what cannot come. */
export function endsWhereAStepFails(person: () => Person | undefined): void {
  afterEach(async function () {
    if (this.currentTest?.state !== "failed") return;
    this.currentTest.parent?.bail(true);
    await person()?.picture(`failed ${this.currentTest.title}`);
  });
}
