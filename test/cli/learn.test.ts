import assert from "node:assert/strict";
import { library } from "../../server/src/compiler/library.ts";
import { Workbench } from "./workbench.ts";

const { models, translations } = library();

describe("ukur learn", () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await Workbench.make();
  });
  afterEach(() => bench.remove());

  const learn = (columns: number | undefined, ...args: string[]) => bench.ukurWith({ columns: () => columns }, "learn", ...args);

  it("lists the models", async () => {
    const { status, out } = await learn(undefined);
    assert.equal(status, 0);
    for (const name of models.keys()) assert.match(out, new RegExp(`^${name} `, "m"));
  });

  for (const [name, model] of models) {
    it(`tells about ${name}: dimensions in both languages, topics, history, sources, and how to begin`, async () => {
      const { status, out } = await learn(undefined, name);
      assert.equal(status, 0);
      for (const { decl } of model.dimensions.values()) {
        assert.ok(
          out.includes(`\n${decl.text!.value} · ${translations.of(model).get("id")!.get(decl.text!)!.text.value}\n`),
          decl.text!.value,
        );
      }
      for (const topic of model.attributes.keys()) assert.ok(out.includes(`\n  - ${topic}: `), topic);
      for (const title of ["Structure", "Where it comes from", "What is said against it", "How sure this is", "Sources"]) {
        assert.ok(out.includes(`\n\n${title}\n\n`), title);
      }
      assert.match(out, new RegExp(`\n  ukur new --model ${name}\n$`));
    });
  }

  it("names the samples that show a model", async () => {
    assert.match((await learn(undefined, "servqual")).out, /\n {2}ukur new --from counter\n/);
    assert.match((await learn(undefined, "erecsqual")).out, /\n {2}ukur new --from marketplace \(its three/);
  });

  it("says beside which other models it can be read", async () => {
    const { out } = await learn(undefined, "egovqual");
    for (const other of ["SERVQUAL", "E-S-QUAL", "SKM 2017"]) assert.ok(out.includes(`\nBeside ${other}\n`), other);
    assert.match(out, /\n {2}- Tangibles → Efficiency: analogue\. /);
  });

  it("fills the lines of the terminal, and none is wider", async () => {
    for (const columns of [undefined, 40, 72, 400]) {
      const { out } = await learn(columns, "libqual");
      const widest = Math.max(
        ...out
          .split("\n")
          .filter((line) => line.includes(" "))
          .map((line) => line.length),
      );
      const most = columns === undefined ? 80 : Math.min(columns, 100);
      assert.ok(widest <= most && widest > most - 10, `${widest} of ${most}`);
    }
  });

  it("is bold only where colours are shown", async () => {
    assert.doesNotMatch((await learn(80, "servqual")).out, /\u001b/);
    const { out } = await bench.ukurWith({ colour: true }, "learn", "servqual");
    assert.match(out, /^\u001b\[1mSERVQUAL\u001b\[22m \(servqual, version 1991\)\n/);
    assert.equal(out.replaceAll(/\u001b\[\d+m/g, ""), (await learn(undefined, "servqual")).out);
  });

  it("guesses a misspelt name", async () => {
    const { status, err } = await learn(undefined, "servqal");
    assert.equal(status, 2);
    assert.match(err, /Did you mean servqual\?/);
  });
});
