/** The thread of `odkEngine.ts`. */

import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import type { Entries, Filled, Report, Seen } from "./odkEngine.ts";

// It comes without types.
const { JSDOM } = createRequire(import.meta.url)("jsdom");
const { window } = new JSDOM("");
// Blobs and files are Node's own.
for (const name of [
  "DOMParser",
  "XMLSerializer",
  "Node",
  "Element",
  "Document",
  "XMLDocument",
  "Attr",
  "Text",
  "CharacterData",
  "Comment",
  "CDATASection",
  "ProcessingInstruction",
  "NodeFilter",
  "XPathResult",
  "HTMLElement",
]) {
  (globalThis as any)[name] = window[name];
}
Object.assign(globalThis, { window, document: window.document, __dirname: "/" });

const { loadForm } = await import("@getodk/xforms-engine");

async function report(xml: string, respondents: readonly Entries[]): Promise<Report> {
  const failed = (error: unknown): Report => ({ fault: String((error as Error)?.message ?? error), languages: [], seen: {}, filled: [] });
  const loaded = await loadForm(xml);
  if (loaded.status !== "success") return failed(loaded.error ?? loaded.status);
  const open = (): any => (loaded as any).createInstance({ instance: { stateFactory: (state: unknown) => state } }).root;
  try {
    const first = open();
    const seen: Record<string, Seen[]> = {};
    for (const language of first.languages) {
      first.setLanguage(language);
      seen[language.language] = nodesOf(first).map(see);
    }
    const filled: Filled[] = [];
    for (const entries of respondents) filled.push(await fill(open(), entries));
    return { languages: first.languages.map(({ language }: any) => language), seen, filled };
  } catch (error) {
    return failed(error);
  }
}

function nodesOf(root: any): any[] {
  return (root.currentState.children ?? []).flatMap((node: any) => [node, ...nodesOf(node)]);
}

function nameOf(node: any): string {
  return node.currentState.reference.split("/").at(-1);
}

async function fill(root: any, entries: Entries): Promise<Filled> {
  for (const node of nodesOf(root)) {
    const value = entries[nameOf(node)];
    if (value === undefined) continue;
    if (node.nodeType === "select") node.selectValues([value].flat());
    else if (node.nodeType === "rank") node.setValues([value].flat());
    else if (node.nodeType === "upload") node.setValue(new File(["x"], value as string));
    else node.setValue(node.valueType === "int" ? BigInt(value as string) : node.valueType === "decimal" ? Number(value) : value);
  }
  const violations = root.validationState.violations.map(({ reference, violation }: any) => ({
    name: reference.split("/").at(-1),
    condition: violation.condition,
  }));
  const payload = await root.prepareInstancePayload();
  const sent = new window.DOMParser().parseFromString(await payload.data[0].get("xml_submission_file").text(), "text/xml");
  const leaves = [...sent.querySelectorAll("*")].filter((element: any) => element.children.length === 0);
  return { violations, sent: Object.fromEntries(leaves.map((element) => [element.localName, element.textContent])) };
}

function see(node: any): Seen {
  const { label, hint, valueOptions } = node.currentState;
  return {
    name: nameOf(node),
    label: plain(label),
    hint: plain(hint),
    choices: (valueOptions ?? []).map((option: any) => ({ name: option.value, label: plain(option.label) })),
  };
}

/** What Markdown leaves of a text, its marks between other signs. */
function plain(range: any): string {
  const read = (node: any): string => {
    if (node.role === "child") return node.value;
    if (node.role === "line-break") return "\n";
    if (node.role === "html") return "";
    const inside = node.children.map(read).join("");
    switch (node.elementName) {
      case "p":
        return `${inside}\n\n`;
      case "strong":
        return `⟪strong⟫${inside}⟪/strong⟫`;
      case "a":
        return `⟪a ${node.url}⟫${inside}⟪/a⟫`;
      // What the form fills in.
      case "span":
        return `⟪told⟫${inside}⟪/told⟫`;
      // No other mark was in a text that an author wrote.
      default:
        return `<${node.elementName}>${inside}`;
    }
  };
  return range == null ? "" : range.formatted.map(read).join("").replace(/\n+$/, "");
}

parentPort!.on("message", async ({ xml, respondents }: { xml: string; respondents: readonly Entries[] }) =>
  parentPort!.postMessage(await report(xml, respondents)),
);
