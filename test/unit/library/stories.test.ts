import assert from "node:assert/strict";
import { lessonOf } from "../../../server/src/cli/learn/lesson.ts";
import { library } from "../../../server/src/compiler/library.ts";
import { sampleTexts } from "../../../server/src/library/samples.ts";
import { stories } from "../../../server/src/library/stories.ts";

const all = library();

describe("the stories of the models", () => {
  it("are of every model, and of nothing else", () => assert.deepEqual(Object.keys(stories).sort(), [...all.models.keys()].sort()));

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
