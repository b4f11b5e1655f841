/** A form to print: every page in each language, with the codes beside the boxes for whoever enters the answers. */

import { answerIn, byId } from "../../instrument/byId.ts";
import type { Instrument, Option, Page, Question, Scale, Text } from "../../instrument/schema.ts";
import type { Loss } from "../../form/loss.ts";
import type { Target, TargetResult } from "../target.ts";
import { message } from "../../messages/message.ts";
import { directionOf } from "../../instrument/direction.ts";
import { mixedBatteries, shownPoints } from "../answers.ts";
import { conditionInWords } from "../../form/conditionWords.ts";
import { phraseIn, speaks, type SayPhrase } from "../../form/phrases.ts";

export const paper: Target = {
  id: "paper",
  title: "A form on paper",
  compile(instrument): TargetResult {
    return { files: [{ suffix: ".paper.html", content: write(instrument) }], losses: lossesOf(instrument) };
  },
};

function lossesOf(instrument: Instrument): Loss[] {
  const { id, scores, languages } = instrument;
  return [
    ...[...mixedBatteries(instrument)].map((on): Loss => ({ on, code: "order-not-mixed", message: message("losses.paperOrder") })),
    ...languages
      .filter((language) => !speaks(language))
      .map((language): Loss => ({ on: id, code: "words-in-english", message: message("losses.paperWords", { language }) })),
    ...(scores.length > 0 ? [{ on: id, code: "score-left-out" as const, message: message("losses.paperScores") }] : []),
  ];
}

const style = `@page{size:A4;margin:16mm 14mm;@bottom-center{content:counter(page);font:9pt system-ui,sans-serif}}
body{font:11pt/1.4 system-ui,sans-serif;color:#000;background:#fff;margin:0 auto;max-width:182mm;padding:0 4mm}
h1{font-size:18pt;margin:0 0 4mm}h2{font-size:13pt;margin:7mm 0 2mm;break-after:avoid}p{margin:0 0 2mm}
.only{font-style:italic;break-after:avoid}.stem{font-weight:600;break-after:avoid}.hint{color:#444;font-size:9pt}
.question{break-inside:avoid;margin:4mm 0}ul{list-style:none;margin:1mm 0;padding:0}li{margin:1mm 0}
.poles{display:flex;flex-wrap:wrap;align-items:baseline;gap:1mm 3mm}.poles .way{margin-inline-start:5mm}
table{border-collapse:collapse;table-layout:fixed;width:100%;margin:1mm 0 4mm}thead{display:table-header-group}tr{break-inside:avoid}
tbody tr:first-child{break-after:avoid}tbody tr:last-child{break-before:avoid}
th,td{border-bottom:.3pt solid #888;padding:1.2mm 1mm;vertical-align:middle;font-weight:400}
tbody th{text-align:start}td,thead th{text-align:center}thead th{font-size:8.5pt;vertical-align:bottom;overflow-wrap:break-word;hyphens:auto}
.box{display:inline-block;width:3.6mm;height:3.6mm;border:.7pt solid #000;vertical-align:-.5mm}.round{border-radius:50%}
.code{color:#555;font-size:7.5pt;margin-inline-start:.8mm}.line{display:inline-block;border-bottom:.7pt solid #000;min-width:30mm;height:5mm}.lines .line{display:block;width:100%;height:8mm}
section{break-before:page}section:first-of-type{break-before:auto}`;

function write(instrument: Instrument): string {
  const { languages, title } = instrument;
  const [first] = languages as [string];
  return `<!DOCTYPE html>
<html lang="${escaped(first)}" dir="${directionOf(first)}">
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
  readonly #say: SayPhrase;

  constructor(instrument: Instrument, language: string) {
    this.#instrument = instrument;
    this.#language = language;
    this.#say = phraseIn(language);
  }

  section(): string {
    const { title, intro, contact, consent, outro, pages } = this.#instrument;
    return `<section lang="${escaped(this.#language)}" dir="${directionOf(this.#language)}">
<h1>${this.#text(title)}</h1>
${[intro, contact].map((text) => this.#paragraphs(text)).join("\n")}
${consent ? `<div class="question">${this.#paragraphs(consent)}<ul><li>${this.#box("")} ${escaped(this.#say("agree"))} ${this.#code(1)}</li></ul></div>` : ""}
${pages.map((page) => this.#page(page)).join("\n")}
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

  #page({ title, when, elements }: Page): string {
    const only = when
      ? `<p class="only">${escaped(this.#say("onlyIf", { condition: conditionInWords(when, this.#instrument, this.#language) }))}</p>`
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
${rows.map(({ text }) => `<tr><th scope="row">${this.#text(text)}</th>${columns.map(() => `<td>${this.#box("round")}</td>`).join("")}</tr>`).join("\n")}
</tbody>
</table>`;
  }

  /** The points between the poles, and behind them what is no point. A label between the ends stands at its box. */
  #poles(text: Text, poles: { readonly left: Text; readonly right: Text }, scale: Scale): string {
    const box = ({ code, label }: Scale["points"][number]): string =>
      `<span>${this.#box("round")}${this.#code(code)}${label ? ` ${this.#beside(label)}` : ""}</span>`;
    const points = shownPoints(scale, poles).map((point, index, all) =>
      box(index === 0 || index === all.length - 1 ? { code: point.code } : point),
    );
    const ways = scale.missing.map((one) => `<span class="way">${box(one)}</span>`);
    return `<div class="question"><p>${this.#text(text)}</p><div class="poles">${[this.#beside(poles.left), ...points, this.#beside(poles.right), ...ways].join(" ")}</div></div>`;
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
        return this.#say("tickOne");
      case "any":
        return this.#say("tickAll");
      case "rank":
        return this.#say("writeRanks");
      case "share":
        return this.#say("divide", { total: type.total });
      case "number": {
        const limits = limitsOf(type, this.#say);
        return [this.#say("writeNumber"), limits].filter(Boolean).join(" ");
      }
      case "date":
        return this.#say("writeDate");
      case "text":
        return "";
    }
  }

  #answer(type: Question["type"]): string {
    const list = (items: readonly string[]): string => `<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;
    const line = `<span class="line"></span>`;
    const option = ({ code, label, specify, exclusive }: Option, before: string): string =>
      `${before} ${this.#beside(label)}${exclusive ? ` ${escaped(this.#say("onlyThis"))}` : ""}${type.kind === "rank" ? "" : ` ${this.#code(code)}`}${specify === undefined ? "" : ` ${escaped(this.#say("specify"))} ${line}`}`;
    switch (type.kind) {
      case "one":
        return list(type.options.map((each) => option(each, this.#box("round"))));
      case "any":
        return list(type.options.map((each) => option(each, this.#box(""))));
      case "rank":
        return list(type.options.map((each) => option(each, `<span class="line" style="min-width:10mm"></span>`)));
      case "share":
        return list([
          ...type.parts.map(({ label }) => `${line} ${this.#beside(label)}`),
          `${line} ${escaped(this.#say("sum"))}: ${type.total}`,
        ]);
      case "scale": {
        const { points, missing } = byId(this.#instrument.scales).get(type.scale)!;
        return list(
          [...points, ...missing].map(
            ({ code, label }) =>
              `${this.#box("round")} ${label ? this.#beside(label) : `<bdi dir="ltr">${code}</bdi>`}${label ? ` ${this.#code(code)}` : ""}`,
          ),
        );
      }
      case "number":
        return `<p>${line} ${this.#beside(type.unit)}</p>`;
      case "date":
        return `<p>${line}</p>`;
      case "text":
        return type.long ? `<div class="lines">${line.repeat(4)}</div>` : `<div class="lines">${line}</div>`;
    }
  }
}

/** Between which limits a number lies, with the decimals that it may have. */
function limitsOf({ lo, hi, decimals }: Extract<Question["type"], { kind: "number" }>, say: SayPhrase): string {
  const values = { lo: lo?.toFixed(decimals) ?? "", hi: hi?.toFixed(decimals) ?? "" };
  if (lo !== undefined && hi !== undefined) return say("between", values);
  if (lo !== undefined) return say("atLeast", values);
  return hi === undefined ? "" : say("atMost", values);
}
