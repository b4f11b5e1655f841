/** The English dictionary as one graph of letters, made of cspell's word lists: what a check can look words up in as it lies in memory. */

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { letterOf } from "../server/src/checks/spelling/wordGraph.ts";

const modules = join(dirname(import.meta.dirname), "node_modules");

/** Each one's file. Both are MIT; together they have either spelling of `colour` and `organise`. */
const lists = { "@cspell/dict-en_us": "en_US.trie.gz", "@cspell/dict-en-gb-mit": "en_GB.trie.gz" } as const;

/** The module with the graph; as it is now where it was made of the same lists. It takes seconds. */
export async function englishModule(now: string): Promise<string> {
  const versions = ["cspell-trie-lib", ...Object.keys(lists)].map((name) => `${name} ${versionOf(name)}`);
  const head = `// Made by scripts/dictionary.ts from ${versions.join(", ")} (MIT, Street Side Software; SCOWL, Kevin Atkinson).\n`;
  if (now.startsWith(head)) return now;
  const packed = gzipSync(graphOf(await englishWords()), { level: 9 }).toString("base64");
  return `${head}\n/** For \`WordGraph\`: packed by gzip, in base64. */\nexport const packedEnglish =\n  "${packed}";\n`;
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
