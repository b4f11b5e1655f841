/** The form in one language. */

import { inHtml, type WriteAnswer } from "../../marks/write.ts";
import { answersNamed } from "../../form/told.ts";
import { requirementsSaid } from "../../form/requirements.ts";
import type { Answer } from "../../form/answers.ts";
import { conditionInWords } from "../../form/conditionWords.ts";
import type { Asks, Block, Consent, Form, FormPage, Group, Note, Question, Row, Table } from "../../form/form.ts";
import { decimalsIn, phraseIn, type SayPhrase } from "../../form/phrases.ts";
import { decimal } from "../../form/decimal.ts";
import { pairUp, type Pair } from "../../form/pairs.ts";
import { directionOf } from "../../instrument/direction.ts";
import { isSameCondition } from "../../form/when.ts";
import type { Condition, Look, Option, Scale, Text } from "../../instrument/schema.ts";
import { face, stars } from "./looks.ts";

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** So many answers stand beside the items on a page of paper. */
const mostColumns = 16;

/** Whether batteries have room beside each other. */
export function fits({ groups }: Pair): boolean {
  const count = groups.reduce((sum, { tables }) => sum + tables[0]!.answers.length, 0);
  return count <= mostColumns && groups.every(({ tables }) => tables[0]!.scale.shown !== "slider");
}

export class Section {
  readonly #form: Form;
  readonly #pairs: ReadonlyMap<Group, Pair>;
  readonly #language: string;
  readonly #say: SayPhrase;
  readonly #answer: WriteAnswer;

  constructor(form: Form, language: string) {
    this.#form = form;
    this.#pairs = pairUp(form, false).pairs;
    this.#language = language;
    this.#say = phraseIn(language, form.instrument.phrases);
    this.#answer = answersNamed(form.instrument, language);
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
        return block.own === undefined
          ? this.#paragraphs(block.text)
          : `<div class="page">${this.#only(block.own)}\n${this.#paragraphs(block.text)}</div>`;
      case "consent": {
        const no = block.canRefuse ? `<li>${this.#box("")} ${escaped(this.#say("no"))} ${this.#code(0)}</li>` : "";
        return `<div class="question">${this.#paragraphs(block.text)}<ul><li>${this.#box("")} ${escaped(this.#say("agree"))} ${this.#code(1)}</li>${no}</ul></div>`;
      }
    }
  }

  #text(text: Text | undefined): string {
    return inHtml(text?.[this.#language] ?? "", escaped, (answer) => escaped(this.#answer(answer))).replaceAll("\n", "<br>");
  }

  /** The help below a text, on a line of its own. */
  #help(hint: Text | undefined): string[] {
    return hint === undefined ? [] : [`<p class="help">${this.#text(hint)}</p>`];
  }

  /** An item, and the help below it. */
  #row({ text, hint }: Row): string {
    return hint === undefined ? this.#text(text) : `${this.#text(text)}<br><i class="help">${this.#text(hint)}</i>`;
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
  #page({ id, title, own: when, stop, blocks }: FormPage): string {
    if (stop !== undefined) return this.#stop(stop, when);
    const at = escaped(`${this.#language}-${id}`);
    const heading = title ? [`<h2 id="${at}-title">${this.#text(title)}</h2>`] : [];
    const only = when === undefined ? [] : [`<p class="only" id="${at}-only">${this.#onlyIf(when)}</p>`];
    const names = [...heading.map(() => `${at}-title`), ...only.map(() => `${at}-only`)].join(" ");
    return [
      `<div class="page"${names ? ` role="group" aria-labelledby="${names}"` : ""}>`,
      ...heading,
      ...only,
      ...blocks.flatMap((block) => this.#block(block)),
      "</div>",
    ].join("\n");
  }

  /** Where the form ends for some, in words: nobody turns the pages for them. */
  #stop(text: Text, when: Condition | undefined): string {
    const condition = when && conditionInWords(when, this.#form.instrument, this.#language);
    const told = condition === undefined ? this.#say("stopHere") : this.#say("stopIf", { condition });
    return [`<div class="page">`, `<p class="only">${escaped(told)}</p>`, this.#paragraphs(text), "</div>"].join("\n");
  }

  /** Who answers. */
  #onlyIf(when: Condition): string {
    return escaped(this.#say("onlyIf", { condition: conditionInWords(when, this.#form.instrument, this.#language) }));
  }

  /** The same in a line of its own; nothing where everybody does. */
  #only(when: Condition | undefined): string {
    return when === undefined ? "" : `<p class="only">${this.#onlyIf(when)}</p>`;
  }

  #block(block: Block): string[] {
    switch (block.kind) {
      case "group": {
        const pair = this.#pairs.get(block);
        if (pair === undefined || !fits(pair)) return this.#group(block);
        return pair.groups[0] === block ? this.#paired(pair) : [];
      }
      case "note":
        return [`<div class="note">${this.#only(block.when)}${this.#paragraphs(block.text)}</div>`];
      case "question":
        return [this.#question(block)];
      case "words":
        // They have a line at their option.
        return [];
    }
  }

  #group({ battery, heading, tables, when }: Group): string[] {
    // What all items are asked under is said once, and else at each of them.
    const isShared = when !== undefined && tables.every(({ rows }) => rows.every((row) => isSameCondition(row.when, when)));
    const asked = [
      ...(heading ? [`<h3>${this.#text(heading.title)}</h3>`] : []),
      ...(battery.stem ? [`<p class="stem">${this.#text(battery.stem)}</p>`] : []),
      ...this.#help(battery.hint),
      ...tables.flatMap((table) =>
        table.kind === "poles"
          ? table.rows.map((row) => this.#poles(row, isShared))
          : table.scale.shown === "slider"
            ? table.rows.map((row) => this.#slid(row, isShared))
            : [this.#table(table, isShared)],
      ),
    ];
    return isShared ? ['<div class="part">', this.#only(when), ...asked, "</div>"] : asked;
  }

  /** The batteries beside each other: each item once, with the answers of all. */
  #paired({ groups, columns }: Pair): string[] {
    const tables = groups.map((group) => group.tables[0]!);
    const [first] = groups as [Group];
    const all = tables.reduce((count, { answers }) => count + answers.length, 0);
    const width = Math.max(7, Math.floor(112 / all));
    const next = (table: number, answer: number): string => (table > 0 && answer === 0 ? ` class="next"` : "");
    const stems = groups
      .map(
        ({ battery }, at) =>
          `<th scope="colgroup" colspan="${tables[at]!.answers.length}"${next(at, 0)}>${this.#text(battery.stem)}${this.#help(battery.hint).join("")}</th>`,
      )
      .join("");
    const heads = tables
      .flatMap((table, at) => table.answers.map((answer, index) => this.#head(answer, table.scale, width, next(at, index))))
      .join("");
    const cells = tables
      .flatMap(({ answers }, at) => answers.map((_, index) => `<td${next(at, index)}>${this.#box("round")}</td>`))
      .join("");
    return [
      ...(first.heading ? [`<h3>${this.#text(first.heading.title)}</h3>`] : []),
      `<table>
<thead><tr><th rowspan="2"></th>${stems}</tr><tr>${heads}</tr></thead>
<tbody>
${columns[0]!.map((row) => `<tr><th scope="row">${this.#only(row.when)}${this.#row(row)}</th>${cells}</tr>`).join("\n")}
</tbody>
</table>`,
    ];
  }

  /** What stands above a column. */
  #head({ code, own, missing }: Answer, scale: Scale, width: number, more = ""): string {
    const drawn = missing ? "" : this.#drawn(scale.shown, code, scale);
    return `<th scope="col" style="width:${width}mm"${more}>${drawn ? `${drawn}<br>` : ""}${own ? `${this.#text(own)}<br>` : ""}${this.#code(code)}</th>`;
  }

  /** A face or stars for a point, where these are wanted. */
  #drawn(look: Look | undefined, code: number, { lo, hi }: Scale): string {
    if (look === "smileys") return face(hi === lo ? 1 : (code - lo) / (hi - lo));
    return look === "stars" && lo === 1 ? stars(code) : "";
  }

  /** The points of a scale on a line, and behind them what is no point. */
  #line(scale: Scale, answers: readonly Answer[]): string {
    const point = ({ code }: Answer): string => `<span>${this.#box("round")}<br>${this.#code(code)}</span>`;
    const label = (code: number): string => this.#beside(answers.find((answer) => answer.code === code)?.own);
    const points = answers.filter(({ missing }) => !missing).map(point);
    const others = answers.filter(({ code, own, missing }) => missing || (own !== undefined && code !== scale.lo && code !== scale.hi));
    const rest = others.map(
      (each) => `<li>${each.missing ? this.#box("round") : ""} ${this.#code(each.code)} ${this.#beside(each.own ?? each.label)}</li>`,
    );
    return `<div class="slide">${label(scale.lo)}<div class="points">${points.join("")}</div>${label(scale.hi)}</div>${rest.length > 0 ? `<ul>${rest.join("")}</ul>` : ""}`;
  }

  #slid(row: Row, isShared: boolean): string {
    const { scale, answers, when } = row;
    return `<div class="question">${isShared ? "" : this.#only(when)}<p>${this.#row(row)}</p>${this.#line(scale, answers)}</div>`;
  }

  #table({ scale, answers, rows }: Table, isShared: boolean): string {
    // As wide as the paper lets them be beside the items, so that labels need not break inside words.
    const width = Math.min(22, Math.max(11, Math.floor(108 / answers.length)));
    const heads = answers.map((answer) => this.#head(answer, scale, width)).join("");
    return `<table>
<thead><tr><th></th>${heads}</tr></thead>
<tbody>
${rows.map((row) => `<tr><th scope="row">${isShared ? "" : this.#only(row.when)}${this.#row(row)}</th>${answers.map(() => `<td>${this.#box("round")}</td>`).join("")}</tr>`).join("\n")}
</tbody>
</table>`;
  }

  /** The points between the poles, and behind them what is no point. A label between the ends stands at its box. */
  #poles(row: Row, isShared: boolean): string {
    const { poles, scale, answers, when } = row;
    const box = ({ code, own }: Answer): string =>
      `<span>${this.#box("round")}${this.#code(code)}${own ? ` ${this.#beside(own)}` : ""}</span>`;
    const isEnd = ({ code }: Answer): boolean => code === scale.lo || code === scale.hi;
    const points = answers.filter(({ missing }) => !missing).map((point) => box(isEnd(point) ? { ...point, own: undefined } : point));
    const ways = answers.filter(({ missing }) => missing).map((one) => `<span class="way">${box(one)}</span>`);
    return `<div class="question">${isShared ? "" : this.#only(when)}<p>${this.#row(row)}</p><div class="poles">${[this.#beside(poles!.left), ...points, this.#beside(poles!.right), ...ways].join(" ")}</div></div>`;
  }

  #question({ text, hint: help, asks, required, when, shown, rules }: Question): string {
    const { hint, answer } = this.#asked(asks, shown);
    const optional = required ? "" : ` ${this.#say("optional")}`;
    return `<div class="question">${when === undefined ? "" : `\n${this.#only(when)}`}
<p class="stem">${this.#text(text)}</p>
${this.#help(help)
  .map((line) => `${line}\n`)
  .join("")}<p class="hint">${escaped(`${hint}${optional}`.trim())}</p>
${rules.map(({ message }) => `<p class="hint">${this.#text(message)}</p>\n`).join("")}${answer}
</div>`;
  }

  /** What to do, and where to write it. */
  #asked(asks: Asks, look: Look | undefined): { readonly hint: string; readonly answer: string } {
    const list = (items: readonly string[]): string => `<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;
    const line = `<span class="line"></span>`;
    const option = (before: string) => (each: Option) => {
      const { code, label, specify, exclusive } = each;
      const alone = exclusive ? ` ${escaped(this.#say("onlyThis"))}` : "";
      const words = specify === undefined ? "" : ` ${escaped(this.#say("specify"))} ${line}`;
      const only =
        each.when === undefined
          ? ""
          : `<i>${escaped(this.#say("onlyIf", { condition: conditionInWords(each.when, this.#form.instrument, this.#language) }))}</i> `;
      return `${only}${before} ${this.#beside(label)}${alone}${asks.kind === "rank" ? "" : ` ${this.#code(code)}`}${words}`;
    };
    switch (asks.kind) {
      case "one":
        return { hint: this.#say("tickOne"), answer: list(asks.options.map(option(this.#box("round")))) };
      case "any":
        return { hint: requirementsSaid(asks, this.#say) || this.#say("tickAll"), answer: list(asks.options.map(option(this.#box("")))) };
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
        if (look === "slider") return { hint: this.#say("tickOne"), answer: this.#line(asks.scale, asks.answers) };
        const drawn = ({ code, missing }: Answer): string => (missing ? "" : this.#drawn(look, code, asks.scale));
        const shown = ({ code, own }: Answer): string =>
          own ? `${this.#beside(own)} ${this.#code(code)}` : `<bdi dir="ltr">${code}</bdi>`;
        return {
          hint: this.#say("tickOne"),
          answer: list(asks.answers.map((each) => [this.#box("round"), drawn(each), shown(each)].filter(Boolean).join(" "))),
        };
      }
      case "number": {
        const parts = [
          this.#say("writeNumber"),
          limitsOf(asks, this.#say),
          decimalsIn(this.#language, asks.decimals, this.#form.instrument.phrases),
        ];
        const hint = parts.filter(Boolean).join(" ");
        const limit = (value = 0): string => `<bdi dir="ltr">${decimal(value)}</bdi>`;
        const slide =
          look === "slider" ? `<div class="slide">${limit(asks.lo)}<div class="points">&nbsp;</div>${limit(asks.hi)}</div>` : "";
        const codes = (asks.missing ?? []).map(
          ({ code, label }) => `<li>${this.#box("round")} ${this.#beside(label)} ${this.#code(code)}</li>`,
        );
        return {
          hint,
          answer: `${slide}<p>${line} ${this.#beside(asks.unit)}</p>${codes.length === 0 ? "" : `\n<ul>\n${codes.join("\n")}\n</ul>`}`,
        };
      }
      case "date":
        return { hint: [this.#say("writeDate"), requirementsSaid(asks, this.#say)].filter(Boolean).join(" "), answer: `<p>${line}</p>` };
      case "time":
      case "place":
        return { hint: requirementsSaid(asks, this.#say), answer: `<p>${line}</p>` };
      case "file":
        return { hint: this.#say("handIn"), answer: "" };
      case "text":
        return { hint: requirementsSaid(asks, this.#say), answer: `<div class="lines">${line.repeat(asks.long ? 4 : 1)}</div>` };
    }
  }
}

/** Between which limits a number lies. */
function limitsOf({ lo, hi }: Extract<Asks, { readonly kind: "number" }>, say: SayPhrase): string {
  if (lo !== undefined && hi !== undefined) return say("between", { lo, hi });
  if (lo !== undefined) return say("atLeast", { lo });
  return hi === undefined ? "" : say("atMost", { hi });
}
