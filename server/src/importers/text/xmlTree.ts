/** A small XML file as a tree. Entities of its own and what it refers to outside are refused. */

import { message } from "../../messages/message.ts";
import { hear } from "../../responses/xml.ts";
import { Unimportable } from "../source.ts";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const deepest = 200;

/** The root of a file. */
export function xmlTree(xml: string): Element {
  const head = xml.slice(0, 100_000);
  if (/<!ENTITY|<!DOCTYPE[^>[]*\[/i.test(head)) throw new Unimportable(message("imports.entities"));
  const root: Element = { name: "", attributes: {}, children: [] };
  const open: Element[] = [root];
  const failed = (): never => {
    throw new Unimportable(message("imports.notWellFormed"));
  };
  hear(
    xml,
    {
      open(name, attributes, decode) {
        if (open.length > deepest) failed();
        const element: Element = {
          name,
          attributes: Object.fromEntries(Object.entries(attributes()).map(([key, each]) => [key, decode(each ?? "")])),
          children: [],
        };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      close() {
        if (open.length > 1) open.pop();
      },
      text(text) {
        open.at(-1)!.children.push(text);
      },
    },
    failed,
  );
  const first = root.children.find((child) => typeof child !== "string");
  return (first as Element | undefined) ?? failed();
}

/** The elements of a name directly below. */
export function childrenOf(element: Element | undefined, name?: string): readonly Element[] {
  return (element?.children ?? []).filter(
    (child): child is Element => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return childrenOf(element, name)[0];
}

/** All text in an element. */
export function textIn(element: Element | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}

/** All elements of a name below, however deep. */
export function* below(element: Element, name: string): Generator<Element> {
  for (const child of childrenOf(element)) {
    if (child.name === name) yield child;
    yield* below(child, name);
  }
}

/** An attribute, whatever prefix it is written with. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}
