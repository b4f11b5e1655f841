/** The form in one language. */

import type { Answer } from "../../form/answers.ts";
import { conditionInWords } from "../../form/conditionWords.ts";
import type { Asks, Block, Form, FormPage, Group, Question, Row, Table } from "../../form/form.ts";
import { phraseIn, type SayPhrase } from "../../form/phrases.ts";
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
    const { title, intro, contact, consent, outro } = this.#form.instrument;
    return `<section lang="${escaped(this.#language)}" dir="${directionOf(this.#language)}">
<h1>${this.#text(title)}</h1>
${[intro, contact].map((text) => this.#paragraphs(text)).join("\n")}
${consent ? `<div class="question">${this.#paragraphs(consent)}<ul><li>${this.#box("")} ${escaped(this.#say("agree"))} ${this.#code(1)}</li></ul></div>` : ""}
${this.#form.pages.map((page) => this.#page(page)).join("\n")}
${outro ? this.#paragraphs(outro) : `<p>${escaped(this.#say("thanks"))}</p>`}
</section>`;
  }

  #text(text: Text | undefined): string {
    return escaped(text?.[this.#language] ?? "").replaceAll("\n", "<br>");
  }

  /** A text beside boxes, codes or other texts, whose direction is its own. */
  #beside(text: Text | undefined): string {
    return `<bdi>${this.#text(text)}</bdi>`;
  }

  #paragraphs(text: Text | undefined): string {
    return text
      ? this.#text(text)
          .split(/(?:<br>\s*){2,}/)
          .map((part) => `<p>${part}</p>`)
          .join("\n")
      : "";
  }

  #box(kind: "round" | ""): string {
    return `<span class="box${kind ? ` ${kind}` : ""}"></span>`;
  }

  /** Numbers run from left to right everywhere: -5 must not become 5-. */
  #code(code: number): string {
    return `<bdi dir="ltr" class="code">${code}</bdi>`;
  }

  #page({ title, when, blocks }: FormPage): string {
    const only = when
      ? `<p class="only">${escaped(this.#say("onlyIf", { condition: conditionInWords(when, this.#form.instrument, this.#language) }))}</p>`
      : "";
    return `${title ? `<h2>${this.#text(title)}</h2>` : ""}
${only}
${blocks.flatMap((block) => this.#block(block)).join("\n")}`;
  }

  #block(block: Block): string[] {
    switch (block.kind) {
      case "group":
        return [this.#group(block)];
      case "question":
        return [this.#question(block)];
      case "words":
        // They have a line at their option.
        return [];
    }
  }

  #group({ battery, heading, tables }: Group): string {
    return `${heading ? `<h2>${this.#text(heading.title)}</h2>` : ""}
<p class="stem">${this.#text(battery.stem)}</p>
${tables.map((table) => (table.kind === "poles" ? table.rows.map((row) => this.#poles(row)).join("\n") : this.#table(table))).join("\n")}`;
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
    const optional = required ? "" : ` ${this.#say("optional")}`;
    return `<div class="question">
<p class="stem">${this.#text(text)}</p>
<p class="hint">${escaped(`${this.#hint(asks)}${optional}`.trim())}</p>
${this.#answer(asks)}
</div>`;
  }

  #hint(asks: Asks): string {
    switch (asks.kind) {
      case "one":
      case "scale":
        return this.#say("tickOne");
      case "any":
        return this.#say("tickAll");
      case "rank":
        return this.#say("writeRanks");
      case "share":
        return this.#say("divide", { total: asks.total });
      case "number":
        return [this.#say("writeNumber"), limitsOf(asks, this.#say)].filter(Boolean).join(" ");
      case "date":
        return this.#say("writeDate");
      case "text":
        return "";
    }
  }

  #answer(asks: Asks): string {
    const list = (items: readonly string[]): string => `<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;
    const line = `<span class="line"></span>`;
    const option = ({ code, label, specify, exclusive }: Option, before: string): string =>
      `${before} ${this.#beside(label)}${exclusive ? ` ${escaped(this.#say("onlyThis"))}` : ""}${asks.kind === "rank" ? "" : ` ${this.#code(code)}`}${specify === undefined ? "" : ` ${escaped(this.#say("specify"))} ${line}`}`;
    switch (asks.kind) {
      case "one":
        return list(asks.options.map((each) => option(each, this.#box("round"))));
      case "any":
        return list(asks.options.map((each) => option(each, this.#box(""))));
      case "rank":
        return list(asks.options.map((each) => option(each, `<span class="line" style="min-width:10mm"></span>`)));
      case "share":
        return list([
          ...asks.parts.map(({ label }) => `${line} ${this.#beside(label)}`),
          `${line} ${escaped(this.#say("sum"))}: ${asks.total}`,
        ]);
      case "scale":
        return list(
          asks.answers.map(
            ({ code, own }) => `${this.#box("round")} ${own ? `${this.#beside(own)} ${this.#code(code)}` : `<bdi dir="ltr">${code}</bdi>`}`,
          ),
        );
      case "number":
        return `<p>${line} ${this.#beside(asks.unit)}</p>`;
      case "date":
        return `<p>${line}</p>`;
      case "text":
        return asks.long ? `<div class="lines">${line.repeat(4)}</div>` : `<div class="lines">${line}</div>`;
    }
  }
}

/** Between which limits a number lies, with the decimals that it may have. */
function limitsOf({ lo, hi, decimals }: Extract<Asks, { readonly kind: "number" }>, say: SayPhrase): string {
  const values = { lo: lo?.toFixed(decimals) ?? "", hi: hi?.toFixed(decimals) ?? "" };
  if (lo !== undefined && hi !== undefined) return say("between", values);
  if (lo !== undefined) return say("atLeast", values);
  return hi === undefined ? "" : say("atMost", values);
}
