/** The form in one language. */

import type { Answer } from "../../form/answers.ts";
import { conditionInWords } from "../../form/conditionWords.ts";
import type { Asks, Block, Consent, Form, FormPage, Group, Note, Question, Row, Table } from "../../form/form.ts";
import { decimalsIn, phraseIn, type SayPhrase } from "../../form/phrases.ts";
import { directionOf } from "../../instrument/direction.ts";
import type { Option, Text } from "../../instrument/schema.ts";

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export class Section {
  readonly #form: Form;
  readonly #language: string;
  readonly #say: SayPhrase;

  constructor(form: Form, language: string) {
    this.#form = form;
    this.#language = language;
    this.#say = phraseIn(language);
  }

  print(): string {
    const { instrument, opening, pages, closing } = this.#form;
    const ending = closing.length > 0 ? closing.map((block) => this.#around(block)) : [`<p>${escaped(this.#say("thanks"))}</p>`];
    return [
      `<section lang="${escaped(this.#language)}" dir="${directionOf(this.#language)}">`,
      `<h1>${this.#text(instrument.title)}</h1>`,
      ...opening.map((block) => this.#around(block)),
      ...pages.map((page) => this.#page(page)),
      ...ending,
      "</section>",
    ].join("\n");
  }

  /** What stands before the first page and after the last. */
  #around(block: Note | Consent): string {
    switch (block.kind) {
      case "note":
        return this.#paragraphs(block.text);
      case "consent":
        return `<div class="question">${this.#paragraphs(block.text)}<ul><li>${this.#box("")} ${escaped(this.#say("agree"))} ${this.#code(1)}</li></ul></div>`;
    }
  }

  #text(text: Text | undefined): string {
    return escaped(text?.[this.#language] ?? "").replaceAll("\n", "<br>");
  }

  /** A text beside boxes, codes or other texts, whose direction is its own. */
  #beside(text: Text | undefined): string {
    return `<bdi>${this.#text(text)}</bdi>`;
  }

  #paragraphs(text: Text): string {
    const parts = this.#text(text).split(/(?:<br>\s*){2,}/);
    return parts.map((part) => `<p>${part}</p>`).join("\n");
  }

  #box(kind: "round" | ""): string {
    return `<span class="box${kind ? ` ${kind}` : ""}"></span>`;
  }

  /** Numbers run from left to right everywhere: -5 must not become 5-. */
  #code(code: number): string {
    return `<bdi dir="ltr" class="code">${code}</bdi>`;
  }

  /** A frame of its own, named by its title and its condition, which so end where it does. */
  #page({ id, title, when, blocks }: FormPage): string {
    const condition = when && conditionInWords(when, this.#form.instrument, this.#language);
    const at = escaped(`${this.#language}-${id}`);
    const heading = title ? [`<h2 id="${at}-title">${this.#text(title)}</h2>`] : [];
    const only = condition === undefined ? [] : [`<p class="only" id="${at}-only">${escaped(this.#say("onlyIf", { condition }))}</p>`];
    const names = [...heading.map(() => `${at}-title`), ...only.map(() => `${at}-only`)].join(" ");
    return [
      `<div class="page"${names ? ` role="group" aria-labelledby="${names}"` : ""}>`,
      ...heading,
      ...only,
      ...blocks.flatMap((block) => this.#block(block)),
      "</div>",
    ].join("\n");
  }

  #block(block: Block): string[] {
    switch (block.kind) {
      case "group":
        return this.#group(block);
      case "question":
        return [this.#question(block)];
      case "words":
        // They have a line at their option.
        return [];
    }
  }

  #group({ battery, heading, tables }: Group): string[] {
    return [
      ...(heading ? [`<h3>${this.#text(heading.title)}</h3>`] : []),
      `<p class="stem">${this.#text(battery.stem)}</p>`,
      ...tables.flatMap((table) => (table.kind === "poles" ? table.rows.map((row) => this.#poles(row)) : [this.#table(table)])),
    ];
  }

  #table({ answers, rows }: Table): string {
    // As wide as the paper lets them be beside the items, so that labels need not break inside words.
    const width = Math.min(22, Math.max(11, Math.floor(108 / answers.length)));
    const heads = answers
      .map(({ code, own }) => `<th scope="col" style="width:${width}mm">${own ? `${this.#text(own)}<br>` : ""}${this.#code(code)}</th>`)
      .join("");
    return `<table>
<thead><tr><th></th>${heads}</tr></thead>
<tbody>
${rows.map(({ text }) => `<tr><th scope="row">${this.#text(text)}</th>${answers.map(() => `<td>${this.#box("round")}</td>`).join("")}</tr>`).join("\n")}
</tbody>
</table>`;
  }

  /** The points between the poles, and behind them what is no point. A label between the ends stands at its box. */
  #poles({ text, poles, scale, answers }: Row): string {
    const box = ({ code, own }: Answer): string =>
      `<span>${this.#box("round")}${this.#code(code)}${own ? ` ${this.#beside(own)}` : ""}</span>`;
    const isEnd = ({ code }: Answer): boolean => code === scale.lo || code === scale.hi;
    const points = answers.filter(({ missing }) => !missing).map((point) => box(isEnd(point) ? { ...point, own: undefined } : point));
    const ways = answers.filter(({ missing }) => missing).map((one) => `<span class="way">${box(one)}</span>`);
    return `<div class="question"><p>${this.#text(text)}</p><div class="poles">${[this.#beside(poles!.left), ...points, this.#beside(poles!.right), ...ways].join(" ")}</div></div>`;
  }

  #question({ text, asks, required }: Question): string {
    const { hint, answer } = this.#asked(asks);
    const optional = required ? "" : ` ${this.#say("optional")}`;
    return `<div class="question">
<p class="stem">${this.#text(text)}</p>
<p class="hint">${escaped(`${hint}${optional}`.trim())}</p>
${answer}
</div>`;
  }

  /** What to do, and where to write it. */
  #asked(asks: Asks): { readonly hint: string; readonly answer: string } {
    const list = (items: readonly string[]): string => `<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;
    const line = `<span class="line"></span>`;
    const option = (before: string) => (each: Option) => {
      const { code, label, specify, exclusive } = each;
      const alone = exclusive ? ` ${escaped(this.#say("onlyThis"))}` : "";
      const words = specify === undefined ? "" : ` ${escaped(this.#say("specify"))} ${line}`;
      return `${before} ${this.#beside(label)}${alone}${asks.kind === "rank" ? "" : ` ${this.#code(code)}`}${words}`;
    };
    switch (asks.kind) {
      case "one":
        return { hint: this.#say("tickOne"), answer: list(asks.options.map(option(this.#box("round")))) };
      case "any":
        return { hint: this.#say("tickAll"), answer: list(asks.options.map(option(this.#box("")))) };
      case "rank": {
        const place = `<span class="line" style="min-width:10mm"></span>`;
        return { hint: this.#say("writeRanks"), answer: list(asks.options.map(option(place))) };
      }
      case "share": {
        const { total, parts } = asks;
        const lines = [...parts.map(({ label }) => this.#beside(label)), `${escaped(this.#say("sum"))}: ${total}`];
        return { hint: this.#say("divide", { total }), answer: list(lines.map((each) => `${line} ${each}`)) };
      }
      case "scale": {
        const shown = ({ code, own }: Answer): string =>
          own ? `${this.#beside(own)} ${this.#code(code)}` : `<bdi dir="ltr">${code}</bdi>`;
        return { hint: this.#say("tickOne"), answer: list(asks.answers.map((each) => `${this.#box("round")} ${shown(each)}`)) };
      }
      case "number": {
        const parts = [this.#say("writeNumber"), limitsOf(asks, this.#say), decimalsIn(this.#language, asks.decimals)];
        const hint = parts.filter(Boolean).join(" ");
        return { hint, answer: `<p>${line} ${this.#beside(asks.unit)}</p>` };
      }
      case "date":
        return { hint: this.#say("writeDate"), answer: `<p>${line}</p>` };
      case "text":
        return { hint: "", answer: `<div class="lines">${line.repeat(asks.long ? 4 : 1)}</div>` };
    }
  }
}

/** Between which limits a number lies. */
function limitsOf({ lo, hi }: Extract<Asks, { readonly kind: "number" }>, say: SayPhrase): string {
  if (lo !== undefined && hi !== undefined) return say("between", { lo, hi });
  if (lo !== undefined) return say("atLeast", { lo });
  return hi === undefined ? "" : say("atMost", { hi });
}
