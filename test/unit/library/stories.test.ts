import assert from "node:assert/strict";
import { lessonOf } from "../../../server/src/cli/learn/lesson.ts";
import { library } from "../../../server/src/compiler/library.ts";
import { sampleTexts } from "../../../server/src/library/samples.ts";
import { stories as indonesian } from "../../../server/src/library/stories.id.ts";
import { stories } from "../../../server/src/library/stories.ts";

const all = library();

describe("the stories of the models", () => {
  it("are of every model, and of nothing else", () => assert.deepEqual(Object.keys(stories).sort(), [...all.models.keys()].sort()));

  it("are told in Indonesian as well: the same parts, references and years", () => {
    assert.deepEqual(Object.keys(indonesian).sort(), Object.keys(stories).sort());
    const shape = ({ sources: _, ...story }: (typeof stories)[string]) =>
      Object.entries(story).map(([part, said]) => [
        part,
        typeof said === "string" ? [...said.matchAll(/\b(?:1[89]|20)\d\d\b/g)].map(([year]) => year).sort() : Object.keys(said),
      ]);
    for (const [name, { about: _, because: __, ...story }] of Object.entries(indonesian))
      assert.deepEqual(shape(story).sort(), shape(stories[name]!).sort(), name);
  });

  for (const [name, story] of Object.entries(stories)) {
    const lesson = lessonOf(all.models.get(name)!, all, { stories, sampleTexts });

    it(`name a source for each claim of somebody else: ${name}`, () => {
      const sources = [...lesson.citations, ...(story.sources ?? [])];
      const referred = [...`${story.history} ${story.criticism}`.matchAll(/\(([A-Z][\p{L}-]+)[^()]*? (\d{4})[^()]*\)/gu)];
      const missing = referred.filter(
        ([, author, year]) => !sources.some((source) => source.includes(author!) && source.includes(`(${year})`)),
      );
      assert.deepEqual(
        missing.map(([reference]) => reference),
        [],
      );
      assert.deepEqual(
        (story.sources ?? []).filter((source) => lesson.citations.some((citation) => citation.startsWith(source))),
        [],
      );
    });

    it(`show samples that there are: ${name}`, () => {
      for (const sample of Object.keys(story.shownBy ?? {})) {
        assert.ok(Object.hasOwn(sampleTexts, `${sample}/${sample}.ukur`), sample);
        assert.ok(!lesson.measuredBy.includes(sample), `${sample} measures it.`);
      }
    });
  }

  it("find the samples that measure a model", () => {
    const measuredBy = (name: string) => lessonOf(all.models.get(name)!, all, { stories, sampleTexts }).measuredBy;
    assert.deepEqual(measuredBy("servqual"), ["counter"]);
    assert.deepEqual(measuredBy("egovqual"), ["efiling", "media_center", "permits"]);
    assert.deepEqual(measuredBy("iso9126_2001"), []);
  });
});
