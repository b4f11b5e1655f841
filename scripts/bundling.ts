import type { Plugin } from "esbuild";

/**
 * Chevrotain's modules do nothing when they are loaded, but its manifest does not say so: said here, what is not used of it, such as its
 * lexer, stays out of the bundle. Every part that is left out is text that Node need not read at each start.
 */
export const chevrotainWithoutSideEffects: Plugin = {
  name: "chevrotain-without-side-effects",
  setup(bundler) {
    const resolved = Symbol("resolved");
    bundler.onResolve({ filter: /chevrotain|^\./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === resolved || !`${path} ${importer}`.includes("chevrotain")) return undefined;
      const found = await bundler.resolve(path, { importer, resolveDir, kind, pluginData: resolved });
      return { ...found, sideEffects: false };
    });
  },
};
