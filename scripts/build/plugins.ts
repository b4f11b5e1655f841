import { basename, join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import type { Entry } from "../../server/src/findings/entry.ts";
import { root } from "../generate.ts";

/**
 * Chevrotain's modules do nothing when they are loaded, but its manifest does not say so: said here, what is not used of it stays out of
 * the bundle. Its lexer would stay in, as all token types name one constant of it, so that constant is all that is kept: Ukur has a scanner
 * of its own. Every part that is left out is text that Node need not read at each start.
 */
export const leanChevrotain: Plugin = {
  name: "lean-chevrotain",
  setup(bundler) {
    bundler.onLoad({ filter: /chevrotain.lib.src.scan.lexer_public\.js$/ }, () => ({
      contents: "export const Lexer = { NA: /NOT_APPLICABLE/ };export const LexerDefinitionErrorType = {};",
    }));
    const resolved = Symbol("resolved");
    bundler.onResolve({ filter: /chevrotain|^\./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === resolved || !`${path} ${importer}`.includes("chevrotain")) return undefined;
      const found = await bundler.resolve(path, { importer, resolveDir, kind, pluginData: resolved });
      return { ...found, sideEffects: false };
    });
  },
};

/** The same of what calculates: a program that needs no distribution and no matrix of theirs does not get any. */
export const leanMathematics: Plugin = {
  name: "lean-mathematics",
  setup(bundler) {
    const resolved = Symbol("resolved");
    bundler.onResolve({ filter: /^(?:@stdlib\/|ml-matrix$)/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === resolved || importer.includes("node_modules")) return undefined;
      return { ...(await bundler.resolve(path, { importer, resolveDir, kind, pluginData: resolved })), sideEffects: false };
    });
  },
};

/**
 * The command line fetches long texts by `import()`, each of them for one command alone. Here they become packed data inside the
 * file, which Node skips as one short string at each start instead of reading it as program text. Only for modules of plain values.
 */
export const packedTexts: Plugin = {
  name: "packed-texts",
  setup(bundler) {
    const namespace = "packed";
    bundler.onResolve({ filter: /^\./ }, async ({ path, resolveDir, kind }) => {
      return kind === "dynamic-import" ? { path: resolve(resolveDir, path), namespace } : undefined;
    });
    bundler.onLoad({ filter: /./, namespace }, async ({ path }) => {
      const values = await exportsOf(path);
      const lost = Object.keys(values).find((name) => !isDeepStrictEqual(JSON.parse(JSON.stringify(values[name]) ?? "null"), values[name]));
      if (lost) throw new Error(`${path} exports ${lost}, which cannot be packed: it is no plain value.`);
      const packed = brotliCompressSync(JSON.stringify(values)).toString("base64");
      const names = Object.keys(values).map((name) =>
        name === "default" ? "export default values.default;" : `export const ${name} = values.${name};`,
      );
      return {
        contents: `import { brotliDecompressSync } from "node:zlib";
          const values = JSON.parse(brotliDecompressSync(Buffer.from("${packed}", "base64")).toString());
          ${names.join("\n")}`,
      };
    });
  },
};

/**
 * An entry of a finding holds all that is said of its code. A check needs its level and its message, so the rest stays out of what is read
 * at each start: where somebody asks for it, `packedTexts` has it.
 */
export const shortEntries: Plugin = {
  name: "short-entries",
  setup(bundler) {
    let catalogue: Promise<Record<string, unknown>> | undefined;
    bundler.onLoad({ filter: /[\\/]findings[\\/]\w+[\\/]\w+\.en\.ts$/, namespace: "file" }, async ({ path }) => {
      catalogue ??= exportsOf(join(root, "server/src/findings/catalogue.ts"));
      const name = basename(path, ".en.ts");
      const code = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const entries = (await catalogue).catalogue as Readonly<Record<string, Entry>>;
      const { title: _, why, source, mistaken, repair, wrong, right, beside, for: platforms, ...short } = entries[code]!;
      return { contents: `export const ${name} = ${JSON.stringify(short)};` };
    });
  },
};

/** What a module exports, as it stands on the disk now: importing it here by its path would give what it was when this program first did. */
async function exportsOf(path: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: "esm" });
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString("base64")}`)) as Record<
    string,
    unknown
  >;
}
