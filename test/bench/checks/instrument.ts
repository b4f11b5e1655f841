/** A small instrument around one text of the corpus, as its author might have written it. */

import type { ContextKey, Labelled } from "./corpus.ts";

/** The library's scale of each kind of item. */
const scales: Readonly<Record<string, string>> = {
  agree: "agree5",
  satisfied: "satisfied5",
  quality: "quality5",
  important: "important5",
  often: "frequency5",
  likely: "likely5",
};

const words = {
  en: { title: "A survey", stem: "Choose the answer that fits best.", dimension: "Service", yes: "Yes", no: "No" },
  id: { title: "Sebuah survei", stem: "Pilih jawaban yang paling sesuai.", dimension: "Pelayanan", yes: "Ya", no: "Tidak" },
};

/** The instrument as Ukur text. */
export function instrumentOf({ language, kind, text, context }: Labelled): string {
  const said = words[language];
  const all = (key: ContextKey): readonly string[] => context.get(key) ?? [];
  const one = (key: ContextKey): string | undefined => all(key)[0];
  const yesNo = `one of { yes 1 ${quoted(said.yes)} no 0 ${quoted(said.no)} }`;

  const isItem = Object.hasOwn(scales, kind);
  const [model, dimension = "service"] = one("model")?.split(".") ?? [];
  const battery = one("battery") ?? "perception";
  const asked = isItem
    ? [
        `battery ${battery} ${quoted(one("stem") ?? said.stem)} scale ${one("scale") ?? scales[kind]} code P`,
        `dimension ${dimension} ${model ? "" : quoted(said.dimension)} {`,
        ...all("beside").map((beside, index) => `N${index + 1} ${quoted(beside)}`),
        `T1 ${quoted(text)} ${one("reverse") ? "reverse" : ""}`,
        "}",
      ]
    : [`question asked ${quoted(text)} ${answer()}`];
  const filter = one("filter");
  const pages = filter
    ? [`question used ${quoted(filter)} ${yesNo}`, "page first { used }", `page second when used == yes { ${isItem ? battery : "asked"} }`]
    : one("random")
      ? [`page all { ${battery} order random }`]
      : [];
  return [
    "import scales",
    ...(model ? [`import ${model}`] : []),
    `instrument desk ${quoted(said.title)} {`,
    `languages ${language}`,
    ...(model ? [`measures ${model}`] : []),
    ...all("period").map((period) => `period ${quoted(period)}`),
    ...all("intro").map((intro) => `intro ${quoted(intro)}`),
    ...asked,
    ...pages,
    "}",
    "",
  ].join("\n");

  function answer(): string {
    if (kind === "yesno") return yesNo;
    if (kind === "one" || kind === "several") return `${kind === "one" ? "one" : "any"} of { ${options()} }`;
    if (kind === "number") return ["number", one("range"), ...all("unit").map((unit) => `unit ${quoted(unit)}`)].join(" ");
    if (kind === "rate") return `scale ${one("scale") ?? scales["quality"]}`;
    if (kind === "long") return "text long";
    if (kind === "text" || kind === "date") return kind;
    throw new Error(`There is no kind "${kind}".`);
  }

  function options(): string {
    const missing = all("missing").map((label, index) => `m${index + 1} ${98 - index} ${quoted(label)} missing`);
    return [...all("option").map((label, index) => `o${index + 1} ${index + 1} ${quoted(label)}`), ...missing].join(" ");
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll("{", "{{")}"`;
}
