/** Paths in forms of ODK: what is bound to them, what names are short for them, and the items of lists that they lead to. */

import { below, childrenOf, type Element } from "./xmlTree.ts";

/** The last step of a path. */
export function lastOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).trim();
}

export class XFormPaths {
  /** The attributes of binds by their paths. */
  readonly binds = new Map<string, Readonly<Record<string, string>>>();
  readonly #byId = new Map<string, string>();
  /** The paths of what is asked, by their last step. */
  readonly #asked = new Map<string, Set<string>>();
  readonly #instances: readonly Element[];

  /** @param controls what the elements that ask something are called */
  constructor(root: Element, controls: RegExp) {
    for (const { attributes } of below(root, "bind")) {
      const path = (attributes["nodeset"] ?? attributes["ref"] ?? "").trim();
      this.binds.set(path, attributes);
      if (attributes["id"] !== undefined) this.#byId.set(attributes["id"], path);
    }
    const visit = (element: Element, above: string): void => {
      const path = this.of(element, above);
      if (controls.test(element.name)) this.#asked.set(lastOf(path), (this.#asked.get(lastOf(path)) ?? new Set()).add(path));
      else for (const child of childrenOf(element)) visit(child, path);
    };
    for (const body of below(root, "body")) visit(body, "");
    this.#instances = [...below(root, "instance")];
  }

  /** Where an element of the body puts its answer; a path of its own begins where the one above it ends. */
  of({ attributes }: Element, above: string): string {
    const bound = this.#byId.get(attributes["bind"] ?? "");
    const own = (bound ?? attributes["ref"] ?? attributes["nodeset"] ?? "").trim();
    if (own === "" || own.startsWith("jr:")) return above;
    return own.startsWith("/") || above === "" ? own : `${above}/${own.replace(/^\.\//, "")}`;
  }

  /** A name for a path: its last step, or the last two where several that are asked have the same one. */
  nameOf(path: string): string {
    const own = path.trim();
    const last = lastOf(own);
    const asked = this.#asked.get(last);
    if (!asked || (asked.size === 1 && (asked.has(own) || !this.binds.has(own)))) return last;
    return own.split("/").slice(-2).join("_").replace(/^_/, "");
  }

  /** The items that a path leads to, in a list of the form or among its data, and what they are filtered by. */
  itemsOf(nodeset: string): { readonly items: readonly Element[]; readonly filter: string | undefined } {
    const inner = /^\s*randomize\((.*?)(?:,[^,]*)?\)\s*$/s.exec(nodeset)?.[1] ?? nodeset;
    const filters: string[] = [];
    const path = inner.replace(/\[((?:[^[\]]|\[[^[\]]*\])*)\]/g, (_, filter: string) => {
      filters.push(filter.trim());
      return "";
    });
    const [, id, rest] = /^\s*instance\(\s*['"]([^'"]+)['"]\s*\)(.*)$/s.exec(path) ?? [undefined, undefined, path];
    const instance = id === undefined ? this.#instances[0] : this.#instances.find(({ attributes }) => attributes["id"] === id);
    const steps = rest!
      .trim()
      .split("/")
      .filter((step) => step !== "" && step !== ".");
    let found: readonly Element[] = instance ? [instance] : [];
    for (const step of steps) found = found.flatMap((element) => childrenOf(element, lastOf(step.replace(/^.*:/, ""))));
    return { items: found, filter: filters.length > 0 ? filters.join(" and ") : undefined };
  }
}
