import assert from "node:assert/strict";
import { posix } from "node:path";
import { files, importsOf } from "./sources.ts";

/** What the page of the preview may import: rooms of `server/src`, where a path stands for itself and what is below it, and packages. */
const rooms = ["instrument", "marks", "scoring", "respondents", "statistics", "protocol", "messages", "responses", "targets/surveyjs"];
const packages = ["survey-core", "survey-js-ui", "echarts"];
/** Only their types: the code that makes the content stays out of the page. */
const typesOnly = ["compiler/preview.ts", "documents/blocks.ts"];

const isWithin = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}/`));

function fault(file: string, imported: string): string | undefined {
  if (!imported.startsWith(".")) return isWithin(imported, packages) ? undefined : `${file} imports ${imported}.`;
  const target = posix.join(posix.dirname(file), imported);
  if (target.startsWith("preview/")) return undefined;
  const room = target.replace(/^server\/src\//, "");
  if (isWithin(room, rooms)) return undefined;
  return isWithin(room, typesOnly) && importsOf(file, "types").includes(imported) ? undefined : `${file} imports ${target}.`;
}

describe("the page of the preview", () => {
  const sources = files("preview/**/*.ts");

  it("is made from the instrument by rooms that run in a browser", () => {
    assert.ok(sources.includes("preview/page.ts") && sources.includes("preview/charts/scoreBars.ts"), "The page has moved.");
    assert.deepEqual(
      sources.flatMap((file) => importsOf(file).flatMap((imported) => fault(file, imported) ?? [])),
      [],
    );
  });

  it("is seen by this test, and wrong imports found", () => {
    assert.ok(importsOf("preview/page.ts").includes("../server/src/protocol/preview.ts"));
    assert.match(fault("preview/page.ts", "../server/src/semantics/program.ts") ?? "", /imports server\/src\/semantics/);
    assert.match(fault("preview/page.ts", "../server/src/compiler/preview.ts") ?? "", /imports server\/src\/compiler/);
    assert.match(fault("preview/page.ts", "node:fs") ?? "", /imports node:fs/);
  });

  it("is imported by no room of the server", () => {
    const inside = files("server/src/**/*.ts");
    const wrong = inside.filter((file) =>
      importsOf(file).some((imported) => posix.join(posix.dirname(file), imported).startsWith("preview/")),
    );
    assert.deepEqual(wrong, []);
  });
});
