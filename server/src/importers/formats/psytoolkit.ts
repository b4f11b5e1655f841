/** Surveys of PsyToolkit: a text in which an empty line divides questions. */

import type { AnswerKind, Found, FoundCondition, FoundOption, FoundPage, FoundPart, FoundRow } from "../found.ts";
import { Gathering } from "../gathering.ts";

export function isPsyToolkit(text: string): boolean {
  return /^l:\s*\S/m.test(text) && /^t:\s*\S/m.test(text) && /^q:/m.test(text);
}

export function readPsyToolkit(text: string): { readonly found: Found; readonly gathering: Gathering } {
  const reader = new Reader();
  return { found: reader.found(text), gathering: reader.gathering };
}

const kinds: Readonly<Record<string, AnswerKind>> = {
  radio: "one",
  drop: "one",
  check: "any",
  rank: "rank",
  textline: "text",
  textbox: "long",
  range: "number",
};

class Reader {
  readonly gathering = new Gathering("html", /\{\$[^{}\n]{1,100}\}/g);
  readonly #scales = new Map<string, readonly FoundOption[]>();

  found(text: string): Found {
    const { gathering } = this;
    const pages: FoundPage[] = [];
    let parts: FoundPart[] = [];
    const close = (): void => {
      if (parts.length > 0) pages.push({ source: `page${pages.length + 1}`, parts });
      parts = [];
    };
    for (const block of text.split(/\r?\n[ \t]*\r?\n/)) {
      const lines = block.split(/\r?\n/).filter((line) => line.trim() !== "" && !line.startsWith("#"));
      const [first = ""] = lines;
      if (/^page:\s*begin/.test(first)) close();
      const scale = /^scale:\s*(\S+)/.exec(first);
      if (scale) {
        this.#scales.set(
          scale[1]!,
          lines
            .slice(1)
            .filter((line) => line.startsWith("-"))
            .map((line) => this.#option(line, scale[1]!)),
        );
        continue;
      }
      for (const line of lines.filter((each) => /^(?:random|jump|o: )/.test(each)))
        if (line.startsWith("jump") || line.startsWith("random")) gathering.lose(line.startsWith("jump") ? "jump" : "randomization", line);
      for (const part of this.#question(lines.filter((line) => !line.startsWith("page:")))) parts.push(part);
      if (lines.some((line) => /^page:\s*end/.test(line))) close();
    }
    close();
    return { languages: ["und"], pages };
  }

  #text(raw: string, where: string): Readonly<Record<string, string>> {
    return this.gathering.text({ und: raw }, where);
  }

  #question(lines: readonly string[]): readonly FoundPart[] {
    const { gathering } = this;
    const fields = new Map<string, string>();
    const answers: string[] = [];
    let last = "";
    for (const line of lines) {
      const [, key, value = ""] = /^([a-z]):\s?(.*)$/.exec(line) ?? [];
      if (key !== undefined) {
        fields.set(key, [fields.get(key), value].filter(Boolean).join("\n"));
        last = key;
      } else if (line.startsWith("-")) answers.push(line);
      else if (last !== "") fields.set(last, `${fields.get(last)}\n${line}`);
    }
    const source = fields.get("l")?.trim() ?? "";
    const [type = "", argument = ""] = (fields.get("t") ?? "").trim().split(/\s+/);
    if (source === "" || type === "") return [];
    const text = this.#text(fields.get("q") ?? "", source);
    const options = fields.get("o") ?? "";
    const when = this.#when(fields.get("i") ?? "", source);
    if (/\brandom\b/.test(options)) gathering.lose("randomization", source, options);
    if (/\b(?:min|max|exactly|require)\b.*\d/.test(options) && type === "check") gathering.lose("multi-select-limit", source, options);
    for (const [key, value] of fields) if (!/^[ltqoi]$/.test(key)) gathering.lose("code", source, `${key}: ${value}`);
    const common = { source, text, when, required: !/not require|optional/.test(options) } as const;
    if (type === "info" || type === "read") return [{ kind: "note", source, text, when }];
    if (type === "scale") {
      const rows = answers.map((line, at): FoundRow => ({
        source: `${source}_${at + 1}`,
        name: `${source}_${at + 1}`,
        ...this.#row(line, source),
        required: common.required,
      }));
      return [{ ...common, kind: "matrix", options: this.#scales.get(argument) ?? [], rows, random: /\brandom\b/.test(options) }];
    }
    if (type === "experiment" || type === "set" || type === "jump") {
      gathering.lose(type === "set" ? "calc" : type === "jump" ? "jump" : "code", source, answers.join(" "));
      return [];
    }
    let answer = kinds[type];
    if (answer === undefined) {
      gathering.lose("unknown-type", `${source} (${type})`, undefined, true);
      answer = answers.length > 0 ? "one" : "text";
    }
    if (type === "range") {
      gathering.lose("slider", source, answers.join(" "), true);
      const limit = (name: string): number | undefined => {
        const found = new RegExp(`\\b${name}\\s*=\\s*(-?\\d+)`).exec(answers.join(" "));
        return found ? Number(found[1]) : undefined;
      };
      return [{ ...common, kind: "question", answer, lo: limit("min") ?? 0, hi: limit("max") ?? 100 }];
    }
    if (type === "textline" && answers.length > 0) {
      const fieldsOf = answers.map((line) => ({ label: this.#option(line, source).label, ...limitsIn(line) }));
      const [only] = fieldsOf;
      // Beside a single field stand words that belong to it, such as a unit.
      if (fieldsOf.length === 1 && only && Object.keys(text).length > 0) {
        const { label, ...form } = only;
        gathering.loseText("hint", source, label);
        return [{ ...common, kind: "question", ...form }];
      }
      return [
        { kind: "note", source, text, when },
        ...fieldsOf.map(({ label, ...form }, at): FoundPart => ({
          ...common,
          kind: "question",
          source: `${source}_${at + 1}`,
          text: label,
          ...form,
        })),
      ];
    }
    return [{ ...common, kind: "question", answer, options: answers.map((line) => this.#option(line, source)) }];
  }

  /** `- {score=4} Agree` */
  #option(line: string, where: string): FoundOption {
    const [, braces = "", label = ""] = /^(?:\{([^{}]*)\})?(.*)$/.exec(line.slice(1).trim()) ?? [];
    const [, score = ""] = /\bscore\s*=\s*(-?\d+)/.exec(braces) ?? [];
    return {
      code: score,
      label: this.#text(label, where),
      ...(/\bother\b/.test(braces) && { specify: true }),
      ...(/\bexclusive|none\b/.test(braces) && { exclusive: true }),
    };
  }

  /** `- {reverse} text` */
  #row(line: string, where: string): { readonly text: Readonly<Record<string, string>>; readonly reverse?: true } {
    const [, braces = "", label = ""] = /^(?:\{([^{}]*)\})?(.*)$/.exec(line.slice(1).trim()) ?? [];
    return { text: this.#text(label, where), ...(/\breverse\b/.test(braces) && { reverse: true as const }) };
  }

  /** `if $label == 2` counts the answers. */
  #when(raw: string, source: string): FoundCondition | undefined {
    if (raw === "") return undefined;
    this.gathering.lose("question-level-condition", source, raw);
    return undefined;
  }
}

/** A field of a number, where it has limits: `{min=18,max=99}`. */
function limitsIn(line: string): { readonly answer: AnswerKind; readonly lo?: number; readonly hi?: number } {
  const limit = (name: string): number | undefined => {
    const found = new RegExp(`^-\\s*\\{[^{}]*\\b${name}\\s*=\\s*(-?\\d{1,15})`).exec(line);
    return found ? Number(found[1]) : undefined;
  };
  const [lo, hi] = [limit("min"), limit("max")];
  if (lo === undefined && hi === undefined) return { answer: "text" };
  return { answer: "number", ...(lo !== undefined && { lo }), ...(hi !== undefined && { hi }) };
}
