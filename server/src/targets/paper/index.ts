/** A form to print: every page in each language, with the codes beside the boxes for whoever enters the answers. */

import { answerIn, byId } from "../../instrument/byId.ts";
import type { Instrument, Option, Page, Question, Scale, Text } from "../../instrument/schema.ts";
import type { Loss, Target, TargetResult } from "../target.ts";
import { message } from "../../messages/message.ts";
import { conditionInWords } from "./conditions.ts";
import { wordsIn, type Say } from "./words.ts";

export const paper: Target = {
  id: "paper",
  title: "A form on paper",
  compile(instrument): TargetResult {
    return { files: [{ suffix: ".paper.html", content: write(instrument) }], losses: lossesOf(instrument) };
  },
};

function lossesOf({ id, pages, scores }: Instrument): Loss[] {
  const mixed = pages.flatMap(({ elements }) =>
    elements.flatMap((element) => (element.kind === "battery" && element.random ? [element.battery] : [])),
  );
  return [
    ...[...new Set(mixed)].map((battery): Loss => ({ on: battery, code: "order-not-mixed", message: message("losses.paperOrder") })),
    ...(scores.length > 0 ? [{ on: id, code: "score-left-out" as const, message: message("losses.paperScores") }] : []),
  ];
}

const style = `@page{size:A4;margin:16mm 14mm}
body{font:11pt/1.4 system-ui,sans-serif;color:#000;background:#fff;margin:0 auto;max-width:182mm;padding:0 4mm}
h1{font-size:18pt;margin:0 0 4mm}h2{font-size:13pt;margin:7mm 0 2mm;break-after:avoid}p{margin:0 0 2mm}
.only{font-style:italic;break-after:avoid}.stem{font-weight:600;break-after:avoid}.hint{color:#444;font-size:9pt}
.question{break-inside:avoid;margin:4mm 0}ul{list-style:none;margin:1mm 0;padding:0}li{margin:1mm 0}
table{border-collapse:collapse;table-layout:fixed;width:100%;margin:1mm 0 4mm}thead{display:table-header-group}tr{break-inside:avoid}
th,td{border-bottom:.3pt solid #888;padding:1.2mm 1mm;vertical-align:middle;font-weight:400}
tbody th{text-align:left}td,thead th{text-align:center}thead th{font-size:8.5pt;vertical-align:bottom;overflow-wrap:break-word;hyphens:auto}
.box{display:inline-block;width:3.6mm;height:3.6mm;border:.7pt solid #000;vertical-align:-.5mm}.round{border-radius:50%}
.code{color:#555;font-size:7.5pt;margin-left:.8mm}.line{display:inline-block;border-bottom:.7pt solid #000;min-width:30mm;height:5mm}.lines .line{display:block;width:100%;height:8mm}
section{break-before:page}section:first-of-type{break-before:auto}`;

function write(instrument: Instrument): string {
  const { languages, title } = instrument;
  const [first] = languages as [string];
  return `<!DOCTYPE html>
<html lang="${escaped(first)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title[first]!)}</title>
<style>${style}</style>
</head>
<body>
${languages.map((language) => new Form(instrument, language).section()).join("\n")}
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

class Form {
  readonly #instrument: Instrument;
  readonly #language: string;
  readonly #say: Say;

  constructor(instrument: Instrument, language: string) {
    this.#instrument = instrument;
    this.#language = language;
    this.#say = wordsIn(language);
  }

  section(): string {
    const { title, intro, contact, consent, outro, pages } = this.#instrument;
    return `<section lang="${escaped(this.#language)}">
<h1>${this.#text(title)}</h1>
${[intro, contact].map((text) => this.#paragraphs(text)).join("\n")}
${consent ? `<div class="question">${this.#paragraphs(consent)}<ul><li>${this.#box("", false)} ${escaped(this.#say("agree"))}${this.#code(1)}</li></ul></div>` : ""}
${pages.map((page) => this.#page(page)).join("\n")}
${outro ? this.#paragraphs(outro) : `<p>${escaped(this.#say("thanks"))}</p>`}
</section>`;
  }

  #text(text: Text | undefined): string {
    return escaped(text?.[this.#language] ?? "");
  }

  #paragraphs(text: Text | undefined): string {
    return text
      ? this.#text(text)
          .split(/\n{2,}/)
          .map((part) => `<p>${part.replaceAll("\n", "<br>")}</p>`)
          .join("\n")
      : "";
  }

  #box(kind: "round" | "", withCode: boolean, code?: number): string {
    return `<span class="box${kind ? ` ${kind}` : ""}"></span>${withCode && code !== undefined ? this.#code(code) : ""}`;
  }

  #code(code: number): string {
    return `<span class="code">${code}</span>`;
  }

  #page({ title, when, elements }: Page): string {
    const only = when
      ? `<p class="only">${escaped(this.#say("onlyIf", { condition: conditionInWords(when, this.#instrument, this.#language, this.#say) }))}</p>`
      : "";
    return `${title ? `<h2>${this.#text(title)}</h2>` : ""}
${only}
${elements.map((element) => (element.kind === "battery" ? this.#battery(element) : this.#question(element.question))).join("\n")}`;
  }

  /** A table for each run of items on one scale; an item between poles stands between them. */
  #battery({ battery: id, items, dimension }: Extract<Page["elements"][number], { kind: "battery" }>): string {
    const { batteries, dimensions, scales } = this.#instrument;
    const battery = byId(batteries).get(id)!;
    const title = byId(dimensions).get(dimension)?.title;
    const asked = items.map((item) => {
      const { poles, answers } = byId(this.#instrument.items).get(item)!;
      const answer = answerIn(answers, id)!;
      return { poles, text: answer.text, scale: byId(scales).get(answer.scale)! };
    });
    const groups: (typeof asked)[] = [];
    for (const one of asked) {
      const last = groups.at(-1);
      if (last && last[0]!.scale === one.scale && !last[0]!.poles && !one.poles) last.push(one);
      else groups.push([one]);
    }
    return `${title ? `<h2>${this.#text(title)}</h2>` : ""}
<p class="stem">${this.#text(battery.stem)}</p>
${groups.map((group) => (group[0]!.poles ? this.#poles(group[0]!.text, group[0]!.poles, group[0]!.scale) : this.#table(group, group[0]!.scale))).join("\n")}`;
  }

  #table(rows: readonly { readonly text: Text }[], { points, missing }: Scale): string {
    const columns = [...points, ...missing];
    // As wide as the paper lets them be beside the items, so that labels need not break inside words.
    const width = Math.min(22, Math.max(11, Math.floor(108 / columns.length)));
    const heads = columns
      .map(
        ({ code, label }) => `<th scope="col" style="width:${width}mm">${label ? `${this.#text(label)}<br>` : ""}${this.#code(code)}</th>`,
      )
      .join("");
    return `<table>
<thead><tr><th></th>${heads}</tr></thead>
<tbody>
${rows.map(({ text }) => `<tr><th scope="row">${this.#text(text)}</th>${columns.map(() => `<td>${this.#box("round", false)}</td>`).join("")}</tr>`).join("\n")}
</tbody>
</table>`;
  }

  #poles(text: Text, { left, right }: { readonly left: Text; readonly right: Text }, { points, missing }: Scale): string {
    const boxes = [...points, ...missing].map(({ code }) => this.#box("round", true, code)).join(" ");
    return `<div class="question"><p>${this.#text(text)}</p><p>${this.#text(left)} ${boxes} ${this.#text(right)}</p></div>`;
  }

  #question(id: string): string {
    const { text, type, required } = byId(this.#instrument.questions).get(id)!;
    const optional = required ? "" : ` ${this.#say("optional")}`;
    return `<div class="question">
<p class="stem">${this.#text(text)}</p>
<p class="hint">${escaped(`${this.#hint(type)}${optional}`.trim())}</p>
${this.#answer(type)}
</div>`;
  }

  #hint(type: Question["type"]): string {
    switch (type.kind) {
      case "one":
      case "scale":
        return this.#say("one");
      case "any":
        return this.#say("any");
      case "rank":
        return this.#say("rank");
      case "share":
        return this.#say("share", { total: type.total });
      case "number": {
        const { lo, hi } = type;
        if (lo !== undefined && hi !== undefined) return this.#say("numberBetween", { lo, hi });
        if (lo !== undefined) return this.#say("numberAtLeast", { lo });
        return hi === undefined ? this.#say("number") : this.#say("numberAtMost", { hi });
      }
      case "date":
        return this.#say("date");
      case "text":
        return "";
    }
  }

  #answer(type: Question["type"]): string {
    const list = (items: readonly string[]): string => `<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;
    const line = `<span class="line"></span>`;
    const option = ({ code, label, specify, exclusive }: Option, before: string): string =>
      `${before} ${this.#text(label)}${exclusive ? ` ${escaped(this.#say("alone"))}` : ""}${this.#code(code)}${specify === undefined ? "" : ` ${escaped(this.#say("specify"))} ${line}`}`;
    switch (type.kind) {
      case "one":
        return list(type.options.map((each) => option(each, this.#box("round", false))));
      case "any":
        return list(type.options.map((each) => option(each, this.#box("", false))));
      case "rank":
        return list(type.options.map((each) => option(each, `<span class="line" style="min-width:10mm"></span>`)));
      case "share":
        return list([
          ...type.parts.map(({ label }) => `${line} ${this.#text(label)}`),
          `${line} ${escaped(this.#say("sum"))}: ${type.total}`,
        ]);
      case "scale": {
        const { points, missing } = byId(this.#instrument.scales).get(type.scale)!;
        return list(
          [...points, ...missing].map(
            ({ code, label }) => `${this.#box("round", false)} ${label ? this.#text(label) : code}${label ? this.#code(code) : ""}`,
          ),
        );
      }
      case "number":
        return `<p>${line} ${this.#text(type.unit)}</p>`;
      case "date":
        return `<p>${line}</p>`;
      case "text":
        return type.long ? `<div class="lines">${line.repeat(4)}</div>` : `<div class="lines">${line}</div>`;
    }
  }
}
