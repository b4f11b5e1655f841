import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { library } from "../../../server/src/compiler/library.ts";
import type { ModelSymbol } from "../../../server/src/semantics/symbols.ts";
import { topicsOf } from "../../support/topics.ts";

interface Published {
  readonly id: string;
  readonly dimensions?: readonly {
    readonly id: string;
    readonly n?: number;
    readonly items?: readonly { readonly code: string; readonly topic: string }[];
    readonly topics?: readonly string[];
  }[];
  readonly tree?: Readonly<Record<string, readonly string[]>>;
  readonly sides?: Readonly<Record<string, readonly string[]>>;
}

const { instruments } = JSON.parse(readFileSync("test/reference/instruments.json", "utf8")) as { instruments: readonly Published[] };

/** The published structure with this id. */
function published(id: string): Published {
  return instruments.find((instrument) => instrument.id === id)!;
}

const servqual = { tangibles: "TAN", reliability: "REL", responsiveness: "RES", assurance: "ASS", empathy: "EMP" };
const gap = ["expectation", "perception"];
const zone = ["minimum", "desired", "perceived"];

/** For each model: the publication, the dimension there of each of its own, and the batteries it compares. */
const scales: Readonly<Record<string, readonly [id: string, dimensions: Readonly<Record<string, string>>, compares: readonly string[]]>> = {
  servqual: ["servqual-1991", servqual, gap],
  servqual1988: ["servqual-1988", servqual, gap],
  // SERVPERF takes over the items of 1988.
  servperf: ["servqual-1988", servqual, ["perception"]],
  esqual: ["e-s-qual", { efficiency: "EFF", system_availability: "SYS", fulfilment: "FUL", privacy: "PRI" }, ["perception"]],
  erecsqual: ["e-recs-qual", { responsiveness: "RES", compensation: "COM", contacts: "CON" }, ["perception"]],
  egovqual: ["e-govqual", { efficiency: "EF", trust: "TR", reliability: "RE", citizen_support: "CS" }, ["perception"]],
  webqual4: [
    "webqual-4.0",
    { usability: "USA", information: "INF", service_interaction: "SIN", overall: "OVR" },
    ["importance", "perception"],
  ],
  libqual: ["libqual+", { affect_of_service: "AS", information_control: "IC", library_as_place: "LP" }, zone],
};

const standards: Readonly<Record<string, string>> = {
  iso9126_1991: "iso-9126-1991",
  iso9126_2001: "iso-9126-1-2001",
  iso25010_2011: "iso-25010-2011",
  iso25010_2023: "iso-25010-2023",
};

const { models, translations } = library();

function compared(model: ModelSymbol): string[] {
  return model.decl.members.flatMap((member) =>
    member.kind === "names" && member.keyword === "compares" ? member.names.map(({ text }) => text) : [],
  );
}

/** The beginnings of the words that carry the meaning of a topic: "Neat appearance" and "neatly appears" have the same. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !["the", "and", "with", "for", "its"].includes(word)).map((word) => word.slice(0, 4)));
}

/** A name without what editions of a standard and languages write differently. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^functional (?=completeness|correctness|appropriateness)/, "")
    .replace(/^user interface /, "")
    .replace("behavior", "behaviour")
    .replace("analyzability", "analysability")
    .replaceAll(/[ _-]/g, "");
}

describe("the library has the published structure of", () => {
  for (const [name, [id, dimensions, compares]] of Object.entries(scales)) {
    const parts = published(id).dimensions!.map((part) => ({ id: part.id, topics: part.topics ?? part.items!.map(({ topic }) => topic) }));

    it(`${name}: ${parts.map(({ topics }) => topics.length).join(", ")} topics`, () => {
      const topics = topicsOf(models.get(name)!);
      assert.deepEqual(
        [...topics.keys()].map((dimension) => dimensions[dimension]),
        parts.map((part) => part.id),
      );
      assert.deepEqual(
        [...topics.values()].map((list) => list.length),
        parts.map((part) => part.topics.length),
      );
      assert.deepEqual(compared(models.get(name)!), compares);
    });

    it(`${name}, topic by topic in the published order`, () => {
      const own = [...topicsOf(models.get(name)!).values()].flat();
      const foreign = parts
        .flatMap((part) => part.topics)
        .flatMap((topic, index) => {
          const words = stems(`${own[index]!.name.replaceAll("_", " ")} ${own[index]!.title}`);
          return [...stems(topic)].some((stem) => words.has(stem)) ? [] : [`${own[index]!.title} / ${topic}`];
        });
      assert.deepEqual(foreign, []);
    });
  }

  for (const [name, id] of Object.entries(standards)) {
    it(`${name}, by name`, () => {
      const model = models.get(name)!;
      const { tree } = published(id);
      assert.deepEqual(
        [...model.dimensions.values()].map(({ decl }) => plain(decl.text!.value)),
        Object.keys(tree!).map(plain),
      );
      assert.deepEqual(
        [...topicsOf(model).values()].map((topics) => topics.map(({ title }) => plain(title))),
        Object.values(tree!).map((names) => names.map(plain)),
      );
    });
  }

  it("the smart-city list, 15 and 4, by name", () => {
    const topics = topicsOf(models.get("smartcity")!);
    const { sides } = published("smart-city-2020");
    assert.deepEqual([...topics.keys()], Object.keys(sides!));
    const titles = [...topics.values()].map((list) => list.map(({ title }) => plain(title.split(":")[0]!)));
    assert.deepEqual(
      titles,
      Object.values(sides!).map((names) => names.map(plain)),
    );
    assert.deepEqual(
      [...topics.values()].map((list) => list.map(({ name }) => plain(name))),
      titles,
    );
  });

  it("the SKM: nine elements in the order of the printed form, which make up an index", () => {
    const skm = models.get("skm2017")!;
    const codes = published("skm-2017").dimensions![0]!.items!.map(({ code }) => code);
    assert.deepEqual(
      topicsOf(skm)
        .get("elements")!
        .map(({ name }) => name.toUpperCase()),
      codes,
    );
    const indonesian = translations.of(skm).get("id")!;
    assert.equal(indonesian.get(skm.texts.get("u8")!)!.text.value, "Sarana dan prasarana");
    assert.ok(skm.formative);
  });

  it("the zone of tolerance: 21 topics in the five dimensions, three standards, and a doubt", () => {
    const zoneModel = models.get("zone_of_tolerance")!;
    assert.equal([...topicsOf(zoneModel).values()].flat().length, 21);
    assert.deepEqual([...zoneModel.dimensions.keys()].sort(), Object.keys(servqual).sort());
    assert.deepEqual(compared(zoneModel), zone);
    assert.equal(zoneModel.sure?.level?.text, "medium");
  });

  it("no model without a check above", () => {
    const held = [...Object.keys(scales), ...Object.keys(standards), "smartcity", "skm2017", "zone_of_tolerance"];
    assert.deepEqual([...models.keys()].sort(), held.sort());
  });
});

describe("every model of the library", () => {
  it("says where it is from, how sure its structure is and why, and what each dimension asks", () => {
    for (const model of models.values()) {
      assert.ok(model.version && model.citations.length > 0, model.name);
      assert.ok(model.sure?.level && model.sure.because, model.name);
      for (const { name, decl } of model.dimensions.values()) assert.ok(decl.definition, `${model.name}.${name}`);
    }
  });
});
