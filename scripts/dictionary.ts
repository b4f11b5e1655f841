/** The English dictionary as one graph of letters, made of cspell's word lists: what a check can look words up in as it lies in memory. */

import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { letterOf } from "../server/src/checks/spelling/wordGraph.ts";

const modules = join(dirname(import.meta.dirname), "node_modules");

/** Where the graph lies: as it is used, as packages are packed themselves. */
export const english = join(dirname(import.meta.dirname), "server/src/checks/spelling/english.words");

/** Each one's file. Both are MIT; together they have either spelling of `colour` and `organise`. */
const lists = { "@cspell/dict-en_us": "en_US.trie.gz", "@cspell/dict-en-gb-mit": "en_GB.trie.gz" } as const;

/** Writes the graph beside the code that reads it. That takes seconds, so it is left where it was made by the same of the same lists. */
export async function writeEnglish(): Promise<void> {
  const versions = [...Object.keys(lists), "cspell-trie-lib"].map((name) => `${name} ${versionOf(name)}`);
  const madeOf = `${versions.join("\n")}\n${createHash("sha256")
    .update(readFileSync(import.meta.filename))
    .digest("hex")}\n`;
  if (existsSync(english) && existsSync(`${english}.txt`) && readFileSync(`${english}.txt`, "utf8") === madeOf) return;
  writeFileSync(english, graphOf(await englishWords()));
  writeFileSync(`${english}.txt`, madeOf);
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")) as { version: string }).version;
}

/** Words of three letters and more without capitals, sorted. Parts of words with hyphens, and `word's`, are looked up as words. */
async function englishWords(): Promise<string[]> {
  const { decodeTrie } = await import("cspell-trie-lib");
  const words = new Set<string>();
  for (const [name, file] of Object.entries(lists)) {
    const trie = decodeTrie(gunzipSync(readFileSync(join(modules, name, file))));
    for (const word of trie.words()) if (word.length > 2 && /^[a-z]+(?:'(?!s$)[a-z]+)?$/.test(word)) words.add(word);
  }
  return [...words].sort();
}

interface Node {
  readonly edges: { readonly letter: number; ends: boolean; to: Node }[];
  id: number;
}

/** The least graph that has these words and no others, its parts shared from both ends (`checks/spelling/wordGraph.ts` says what is in a number). */
export function graphOf(sorted: readonly string[]): Uint8Array {
  const empty: Node = { edges: [], id: 0 };
  const kept = new Map<string, Node>();
  /** The nodes of the word before: those behind what two words share are done. */
  const path: Node[] = [{ edges: [], id: -1 }];
  const keep = (depth: number): void => {
    while (path.length > depth) {
      const node = path.pop()!;
      const key = node.edges.map(({ letter, ends, to }) => `${letter}${ends ? "!" : "-"}${to.id}`).join(" ");
      const same = node.edges.length === 0 ? empty : (kept.get(key) ?? node);
      if (same === node) {
        node.id = kept.size + 1;
        kept.set(key, node);
      }
      const edge = path.at(-1)?.edges.at(-1);
      if (edge) edge.to = same;
    }
  };
  let before = "";
  for (const word of sorted) {
    let shared = 0;
    while (shared < word.length && word[shared] === before[shared]) shared++;
    keep(shared + 1);
    for (let index = shared; index < word.length; index++) {
      const node: Node = { edges: [], id: -1 };
      path.at(-1)!.edges.push({ letter: letterOf(word.charCodeAt(index)), ends: index === word.length - 1, to: node });
      path.push(node);
    }
    before = word;
  }
  const [first] = path;
  keep(1);
  const nodes = [first!, ...kept.values()];
  const places = new Map<Node, number>([[empty, 0]]);
  // A place of 0 says that nothing follows, so nothing stands there.
  let place = 1;
  for (const node of nodes) {
    places.set(node, place);
    place += node.edges.length;
  }
  const bytes = new DataView(new ArrayBuffer(place * 4));
  for (const node of nodes) {
    node.edges.forEach(({ letter, ends, to }, index) => {
      const isLast = index === node.edges.length - 1;
      bytes.setUint32((places.get(node)! + index) * 4, letter | (isLast ? 32 : 0) | (ends ? 64 : 0) | (places.get(to)! << 7), true);
    });
  }
  return new Uint8Array(bytes.buffer);
}
