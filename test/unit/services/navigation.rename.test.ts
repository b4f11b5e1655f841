import { sayEverythingIn } from "../../../server/src/messages/editor/say.ts";
import assert from "node:assert/strict";
import { check } from "../../../server/src/checks/index.ts";
import { sampleTexts } from "../../../server/src/library/samples.ts";
import { namesIn } from "../../../server/src/semantics/references.ts";
import { prepareRename, rename, renameFiles } from "../../../server/src/services/index.ts";
import { positionAt } from "../../../server/src/services/positions.ts";
import { programOf as sampleProgram, samplePaths } from "../../support/compile.ts";
import { edited, path, programOf } from "../../support/editor.ts";
import { applied, open, uriOf } from "../../support/navigation.ts";

const before = `import "./scales.ukur"
import "./desk.id.ukur"
instrument desk "Desk" {
  languages en, id
  term place "the desk"
  intro "Tell us about {place}. {{place}"
  battery perception "{place}…" scale mine code P
  dimension care { E1 "cares" E2 "listens" when used != yes }
  question used "Used?" one of { yes 1 "Yes" no 0 "No" }
  page main when used == yes and E1 > 2 { used perception of care }
  score good = mean(perception) bands { "A" 3..5 "Fine" B 1..2.99 }
  test "one" { given used = yes, E1.perception = 4 expect good = A }
}
`;
import { messageOf } from "../../support/findings.ts";

const said = sayEverythingIn("en");
const beside = {
  "scales.ukur": 'scale mine "Mine" 1..5 {\n  1 "Low"\n  5 "High"\n}\n',
  "desk.id.ukur":
    'translation id of desk "Meja" {\n  place "meja"\n  intro "Tentang {place}."\n  used.yes "Ya"\n  good.A "Baik"\n  E1 "peduli"\n}\n',
};

function cursorAt(text: string, find: string): string {
  const at = text.indexOf(find) + 1;
  assert.ok(at > 0, find);
  return `${text.slice(0, at)}<|>${text.slice(at)}`;
}

async function renamed(find: string, newName: string, main = before): Promise<Record<string, string> | string> {
  const { program, file, position } = await open(cursorAt(main, find), beside);
  const result = rename(program, file, position, newName, uriOf);
  return "refused" in result ? said(result.refused) : applied(program, result);
}

async function refusal(marked: string, others: Record<string, string> = {}): Promise<string> {
  const { program, file, position } = await open(marked, others);
  const prepared = prepareRename(program, file, position);
  assert.ok("refused" in prepared, JSON.stringify(prepared));
  return said(prepared.refused);
}

describe("renaming", () => {
  it("reaches placeholders in texts, and the translation in another file", async () => {
    const { "desk.ukur": main, "desk.id.ukur": translation, ...others } = (await renamed('place "the', "spot")) as Record<string, string>;
    assert.equal(main, before.replace("term place", "term spot").replace("about {place}", "about {spot}").replace('"{place}…', '"{spot}…'));
    assert.equal(translation, beside["desk.id.ukur"].replaceAll("place", "spot"));
    assert.deepEqual(others, {});
  });

  it("begins in a placeholder as well", async () => {
    assert.deepEqual(await renamed("place}…", "spot"), await renamed('place "the', "spot"));
  });

  it("reaches options in conditions, tests and keys", async () => {
    const { "desk.ukur": main, "desk.id.ukur": translation } = (await renamed("yes 1", "yea")) as Record<string, string>;
    assert.equal(main, before.replaceAll(/\byes\b/g, "yea"));
    assert.equal(translation, beside["desk.id.ukur"].replace("used.yes", "used.yea"));
  });

  it("reaches items in conditions, tests and keys", async () => {
    const { "desk.ukur": main, "desk.id.ukur": translation } = (await renamed("E1 > 2", "C1")) as Record<string, string>;
    assert.equal(main, before.replaceAll("E1", "C1"));
    assert.equal(translation, beside["desk.id.ukur"].replace("E1", "C1"));
  });

  it("reaches bands, quoted or not", async () => {
    const { "desk.ukur": main, "desk.id.ukur": translation } = (await renamed('A" 3', "Top")) as Record<string, string>;
    assert.equal(main, before.replace('"A" 3', '"Top" 3').replace("good = A", "good = Top"));
    assert.equal(translation, beside["desk.id.ukur"].replace("good.A", "good.Top"));
  });

  it("reaches a declaration of an imported file", async () => {
    const { "desk.ukur": main, "scales.ukur": scales } = (await renamed("mine code", "yours")) as Record<string, string>;
    assert.equal(main, before.replace("scale mine", "scale yours"));
    assert.equal(scales, beside["scales.ukur"].replace("mine", "yours"));
  });

  it("keeps a dimension and that of an own model together", async () => {
    const text = `model m "M" { dimension speed "Speed" { quick "Quick" } }\ninstrument i "I" { measures m\n dimension speed { S1 "s" covers quick } page p { b of speed } }\n`;
    for (const find of ['speed "Speed', "speed {", "speed }"]) {
      assert.deepEqual(await renamed(find, "pace", text), { "desk.ukur": text.replaceAll("speed", "pace") }, find);
    }
  });

  it("takes another spelling of the same name, and the same name", async () => {
    assert.equal(((await renamed('E1 "cares', "e1")) as Record<string, string>)["desk.ukur"], before.replaceAll("E1", "e1"));
    assert.deepEqual(await renamed('E1 "cares', "E1"), {});
  });
});

describe("a new name", () => {
  it("has to be a name", async () => {
    for (const name of ["", "1a", "a b", "é", "a-b", "{a}"]) assert.match(String(await renamed('E1 "cares', name)), /is not a name/, name);
    assert.match(String(await renamed('E1 "cares', "reverse")), /reverse is a word of the language/);
    assert.match(String(await renamed('E1 "cares', "intro")), /intro is a word of the language/);
    assert.match(String(await renamed('place "the', "minutes")), /filled in by the compiler/);
  });

  it("is not one that stands beside it, without regard to capitals", async () => {
    assert.equal(await renamed('E1 "cares', "used"), "used is taken.");
    assert.equal(await renamed('E1 "cares', "USED"), "used is taken, and capitals make no difference.");
    assert.equal(await renamed("yes 1", "No"), "no is taken, and capitals make no difference.");
    assert.equal(await renamed('A" 3', "B"), "B is taken.");
    assert.equal(await renamed("mine code", "desk"), "desk is taken.");
    assert.equal(await renamed("mine code", "agree5"), "The library has something called agree5.");
    assert.equal(typeof (await renamed("yes 1", "used")), "object", "an option may be called like a question");
  });
});

describe("a new name that columns of the data are made of", () => {
  const text = before
    .replace("care { E1", 'care { H1 "hears" E1')
    .replace(
      "  page main",
      '  question ways "Which?" any of { web 1 "Web" app 2 "App" }\n  battery wish "{place}…" scale mine\n  page main',
    )
    .replace("E1 > 2", "E1.perception > 2");
  const column = (name: string) => `Two columns of the data would be called ${name}.`;

  it("does not give a column the name of another one", async () => {
    assert.equal(await renamed("used ==", "P_H1", text), column("P_H1"));
    assert.equal(await renamed("good =", "p_h1", text), column("P_H1"));
    assert.equal(await renamed("used ==", "ways_web", text), column("ways_web"));
    assert.equal(await renamed("good =", "WAYS_APP", text), column("WAYS_APP"));
  });

  it("does not give a column a name that programs keep for themselves", async () => {
    for (const name of ["constructor", "toString"])
      assert.match(String(await renamed("used ==", name, text)), new RegExp(`called ${name}\\. Programs in JavaScript`));
    assert.equal(typeof (await renamed("E1 ", "constructor", text)), "object", "the column of an item starts with the code of its battery");
  });

  it("does not give a battery without a code the code of another one", async () => {
    assert.equal(await renamed("wish ", "p", text), "Two batteries would have the code p.");
    assert.equal(typeof (await renamed("wish ", "Q", text)), "object");
  });
});

describe("preparing to rename", () => {
  it("gives the name at the cursor, also just behind it", async () => {
    const { program, file, position } = await open(before.replace("used ==", "used<|> =="), beside);
    assert.deepEqual(prepareRename(program, file, position), {
      range: { start: { line: 9, character: 17 }, end: { line: 9, character: 21 } },
      placeholder: "used",
    });
  });

  it("refuses what the library declares, with the reason", async () => {
    assert.match(await refusal('import scales\ninstrument i "I" { battery b "B" scale agr<|>ee5 }'), /agree5 belongs to the library/);
    assert.match(
      await refusal('import servqual\ninstrument i "I" { measures servqual dimension emp<|>athy { } }'),
      /from the model that the instrument measures/,
    );
    assert.match(await refusal('import servqual\ninstrument i "I" { measures ser<|>vqual }'), /servqual belongs to the library/);
  });

  it("refuses words that nobody declared, with the reason", async () => {
    const cases: [string, RegExp][] = [
      ['inst<|>rument i "I" { }', /instrument is a word of the language/],
      ['instrument i "I" { intro "{min<|>utes}" }', /\{minutes\} is filled in by the compiler/],
      ['instrument i "I" { intro "{no<|>ne}" }', /Nothing is declared/],
      ['instrument i "I" { page p { no<|>ne } }', /Nothing is declared/],
      ['instrument i "I" { languages e<|>n }', /code of a language/],
      ['instrument i "I" { allow la<|>nguages-missing because "x" }', /name of a check/],
      ['instrument i "I" { score s = me<|>an(b) }', /function of the language/],
      ['instrument i "I" { battery b "B" code <|>P }', /first part of the battery's variables/],
      ["import sc<|>ales", /file of the library/],
      ['instrument i "So<|>me words" { }', /no name here/],
      ["// instr<|>ument", /no name here/],
      ["<|>", /no name here/],
    ];
    for (const [marked, reason] of cases) assert.match(await refusal(marked), reason, marked);
  });
});

describe("every name of a sample", () => {
  for (const sample of samplePaths) {
    it(`can be another one, or has a reason to stay: ${sample}`, async () => {
      const program = await sampleProgram(sampleTexts, sample);
      const file = `/${sample}`;
      const { parsed } = program.files.get(file)!;
      const declared = namesIn(program, file).filter(({ role }) => role === "declaration");
      const errors = check(program).filter(({ severity }) => severity === "error").length;
      assert.equal(errors, 0);
      // A prime stride, so that the test stays short and meets all kinds of names.
      for (let i = 0; i < declared.length; i += 7) {
        const { span } = declared[i]!;
        const result = rename(program, file, positionAt(parsed, span.start), "newName", uriOf);
        if ("refused" in result) {
          assert.match(said(result.refused), /measures/);
          continue;
        }
        const texts = { ...sampleTexts };
        for (const [uri, edits] of Object.entries(result.changes ?? {})) {
          const name = uri.slice("test:/".length);
          texts[name] = edited(texts[name]!, edits);
        }
        const findings = check(await sampleProgram(texts, sample)).filter(({ severity }) => severity === "error");
        assert.deepEqual(findings.map(messageOf), [], parsed.text.slice(span.start, span.end));
      }
    });
  }
});

describe("moving files", () => {
  const main = 'import servqual\nimport "./scales.ukur"\nimport "./parts/desk.id.ukur"\ninstrument desk "D" { }\n';
  const others = { "scales.ukur": "", "parts/desk.id.ukur": 'import "../scales.ukur"\n' };

  async function movedTexts(...moves: [string, string][]): Promise<Record<string, string>> {
    const program = await programOf(main, others);
    return applied(
      program,
      renameFiles(
        program,
        moves.map(([from, to]) => ({ from: `/project/${from}`, to: `/project/${to}` })),
        uriOf,
      ),
    );
  }

  it("changes the imports of a file that has moved", async () => {
    assert.deepEqual(await movedTexts(["scales.ukur", "lib/points.ukur"]), {
      "desk.ukur": main.replace("./scales.ukur", "./lib/points.ukur"),
      "desk.id.ukur": 'import "../lib/points.ukur"\n',
    });
  });

  it("changes the imports in a file that has moved", async () => {
    assert.deepEqual(await movedTexts(["desk.ukur", "deep/er/desk.ukur"]), {
      "desk.ukur": main.replace("./scales", "../../scales").replace("./parts", "../../parts"),
    });
  });

  it("takes folders, and moves of all files at once", async () => {
    assert.deepEqual(await movedTexts(["parts", "pieces"]), { "desk.ukur": main.replace("./parts", "./pieces") });
    assert.deepEqual(await movedTexts(["desk.ukur", "a/desk.ukur"], ["scales.ukur", "a/scales.ukur"], ["parts", "a/parts"]), {});
    assert.deepEqual(await movedTexts(["par", "pieces"]), {});
  });

  it("leaves a file of the same program that nobody moves", async () => {
    const program = await programOf(main, others);
    assert.deepEqual(renameFiles(program, [{ from: "/elsewhere/x.ukur", to: "/elsewhere/y.ukur" }], uriOf), { changes: {} });
    assert.ok(program.files.has(path));
  });
});
