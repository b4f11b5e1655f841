import assert from "node:assert/strict";
import { library } from "../../server/src/compiler/library.ts";
import { filesFrom } from "../../server/src/compiler/newFromModel.ts";
import { Workbench } from "../cli/workbench.ts";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { settings } from "../../server/src/protocol/requests.ts";
import { files, read, root } from "../architecture/sources.ts";

const manifest = JSON.parse(read("package.json"));
const { contributes } = manifest;
const english: Record<string, string> = JSON.parse(read("package.nls.json"));
const indonesian: Record<string, string> = JSON.parse(read("package.nls.id.json"));
const client = files("client/src/**/*.ts")
  .map((path) => read(path))
  .join("\n");

/** All texts in a part of the manifest. */
function texts(part: unknown): string[] {
  if (typeof part === "string") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(texts) : [];
}

describe("the manifest of the extension", () => {
  it("names files that exist", () => {
    const paths = texts(contributes)
      .concat(manifest.icon, manifest.l10n)
      .filter((text) => /^(?:\.\/)?(?:client|syntaxes|l10n)\b/.test(text));
    assert.ok(paths.length > 10, "The paths have another form.");
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it("has its texts in both languages, and no others", () => {
    const used = texts([contributes, manifest.capabilities]).flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort());
    assert.deepEqual(Object.keys(indonesian).sort(), Object.keys(english).sort());
    for (const key of Object.keys(english)) {
      const links = (text: string) => text.match(/\(command:[\w.?%]+\)/g);
      assert.deepEqual(links(indonesian[key]!), links(english[key]!), key);
    }
  });

  it("has a title, a category and an icon for each command, and the client has each", () => {
    const declared: { command: string; title?: string; category?: string; icon?: string }[] = contributes.commands;
    for (const { command, title, category, icon } of declared) assert.ok(title && category && icon, command);
    const registered = [...client.matchAll(/registerCommand\("([\w.]+)"/g)].map(([, name]) => name!);
    assert.deepEqual(registered.sort(), declared.map(({ command }) => command).sort());
  });

  it("puts only its own commands into menus, keys and walkthroughs", () => {
    const declared = new Set(contributes.commands.map(({ command }: { command: string }) => command));
    const menus = Object.values<{ command: string }[]>(contributes.menus).flat();
    const events = contributes.walkthroughs.flatMap(({ steps }: { steps: { completionEvents?: string[] }[] }) =>
      steps.flatMap((step) => step.completionEvents ?? []),
    );
    const [contexts, commands] = [
      events.filter((event: string) => event.startsWith("onContext:")),
      events.filter((event: string) => event.startsWith("onCommand:")),
    ];
    assert.equal(contexts.length + commands.length, events.length);
    const used = [...menus, ...contributes.keybindings]
      .map(({ command }) => command)
      .concat(commands.map((event: string) => event.replace("onCommand:", "")));
    assert.deepEqual(
      used.filter((command) => !declared.has(command)),
      [],
    );
    // A step is ticked by what the client says has been done.
    for (const event of contexts) assert.ok(client.includes(`"${event.replace("onContext:", "")}"`), event);
  });

  it("has a Cmd key for each Ctrl key", () => {
    for (const { key, mac } of contributes.keybindings) assert.equal(mac, key.replace("ctrl", "cmd"));
  });

  it("has the settings that are read, with the same defaults", () => {
    const properties: Record<string, { default: unknown }> = contributes.configuration.properties;
    const ofServer = Object.entries(settings.parse({})).flatMap(([group, values]) =>
      typeof values === "string"
        ? [[`ukur.${group}`, values] as const]
        : Object.entries(values).map(([name, value]) => [`ukur.${group}.${name}`, value] as const),
    );
    assert.ok(ofServer.length > 2);
    for (const [name, value] of ofServer) assert.equal(properties[name]?.default, value, name);
    const ofClient = Object.keys(properties).filter((name) => !ofServer.some(([other]) => other === name));
    // The trace is read by the client's library.
    for (const name of ofClient.filter((name) => name !== "ukur.trace.server"))
      assert.ok(client.includes(`"${name.replace("ukur.", "")}"`), `${name} is read nowhere.`);
  });

  it("has the tools that the client registers", () => {
    const registered = [...client.matchAll(/registerTool<.*?>\(\s*"(\w+)"/g)].map(([, name]) => name!);
    assert.deepEqual(registered.sort(), contributes.languageModelTools.map(({ name }: { name: string }) => name).sort());
  });
});

describe("the texts of the client", () => {
  it("are all in Indonesian, and no others", () => {
    const said = [...client.matchAll(/l10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => JSON.parse(`"${text}"`) as string);
    assert.ok(said.length > 30, "The texts have another form.");
    const bundle: Record<string, string> = JSON.parse(read("l10n/bundle.l10n.id.json"));
    assert.deepEqual([...new Set(said)].sort(), Object.keys(bundle).sort());
    const places = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
    for (const [text, translation] of Object.entries(bundle)) assert.deepEqual(places(translation), places(text), text);
  });
});

describe("the walkthroughs", () => {
  it("are in both languages, with the same code", () => {
    const pages = files("client/walkthroughs/**/*.md").filter((path) => !path.endsWith(".nls.id.md"));
    assert.ok(pages.length > 6);
    const keywords = (text: string) =>
      [...text.matchAll(/```ukur\n([^]*?)```/g)].flatMap(
        ([, code]) =>
          code!.replace(/"[^"]*"/g, "").match(/\b(?:import|instrument|measures|battery|dimension|covers|reverse|test|given|expect)\b/g) ??
          [],
      );
    for (const page of pages) assert.deepEqual(keywords(read(page.replace(/\.md$/, ".nls.id.md"))), keywords(read(page)), page);
  });

  it("have code that is in sight as a whole", () => {
    const fences = files("client/walkthroughs/**/*.md").flatMap((path) =>
      [...read(path).matchAll(/```ukur\n([^]*?)```/g)].map(([, code]) => [path, code!] as const),
    );
    assert.ok(fences.length > 6);
    for (const [path, code] of fences) assert.deepEqual([path, code.split("\n").filter((line) => line.length > 48)], [path, []]);
  });

  for (const [language, ending] of [
    ["en", ".md"],
    ["id", ".nls.id.md"],
  ] as const) {
    it(`fit the instrument that is made first: ${language}`, async () => {
      const [test] = /^test [^]*?^}$/m.exec(read(`client/walkthroughs/first/test${ending}`))!;
      const [create] = /^import [^]*?^ {2}term .*$/m.exec(read(`client/walkthroughs/first/create${ending}`))!;
      const name = /^instrument (\w+)/m.exec(create)![1]!;
      const { models, translations } = library();
      const model = models.get("servqual")!;
      const made = filesFrom(model, translations.of(model), name, language);
      const text = made[`${name}.ukur`]!;
      assert.ok(text.includes(`${create}\n`), text.slice(0, 600));
      const bench = await Workbench.make({ ...made, [`${name}.ukur`]: text.replace(/}\n$/, `${test}\n}\n`) });
      const ran = await bench.ukur("test", `${name}.ukur`);
      await bench.remove();
      assert.equal(ran.status, 0, ran.out);
      // The items of the page are those of the file, in other words.
      const names = (code: string) => [...code.matchAll(/covers (\w+)/g)].map(([, topic]) => topic);
      const [, items] = /```ukur\n([^]*?)```/.exec(read(`client/walkthroughs/first/items${ending}`))!;
      assert.deepEqual(
        names(items!).filter((topic) => !names(text).includes(topic)),
        [],
      );
    });
  }

  it("name findings that there are", () => {
    const named = files("client/walkthroughs/**/*.md").flatMap((path) =>
      [...read(path).matchAll(/`(?:allow )?([a-z]+(?:-[a-z]+)+)\b/g)].map(([, code]) => code!),
    );
    assert.ok(named.length > 0);
    for (const code of named) assert.ok(existsSync(join(root, "docs/checks", `${code}.md`)), code);
  });
});
