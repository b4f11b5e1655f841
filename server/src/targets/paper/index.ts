/** A form to print: every page in each language, with the codes beside the boxes for whoever enters the answers. */

import { formOf } from "../../form/build.ts";
import { drawLosses, randomPageLosses } from "../../form/chance.ts";
import type { Form } from "../../form/form.ts";
import { lookLosses } from "../../form/looks.ts";
import type { Loss } from "../../form/loss.ts";
import { fillLosses } from "../../form/given.ts";
import { offerLosses } from "../../form/offers.ts";
import { mixedBatteries } from "../../form/mixed.ts";
import { pairUp } from "../../form/pairs.ts";
import { speaks } from "../../form/phrases.ts";
import { directionOf } from "../../instrument/direction.ts";
import { message } from "../../messages/message.ts";
import type { Target, TargetResult } from "../target.ts";
import { inWords } from "../../marks/write.ts";
import { lookStyle } from "./looks.ts";
import { escaped, fits, Section } from "./section.ts";

export const paper: Target = {
  id: "paper",
  title: "A form on paper",
  compile(instrument): TargetResult {
    const form = formOf(instrument);
    return { files: [{ suffix: ".paper.html", content: write(form) }], losses: lossesOf(form) };
  },
};

function lossesOf(form: Form): Loss[] {
  const { id, scores, languages, phrases } = form.instrument;
  return [
    ...drawLosses(form, "Paper"),
    ...randomPageLosses(form, "Paper"),
    ...lookLosses(form, "Paper", ({ look }) => look !== "buttons" && look !== "list"),
    ...narrowLosses(form),
    ...[...mixedBatteries(form)].map((on): Loss => ({ on, code: "order-not-mixed", message: message("losses.paperOrder") })),
    ...offerLosses(form, "Paper", { filters: () => true, mixes: () => false }),
    ...fillLosses(form, "Paper", { given: () => false, records: {} }),
    ...form.pages
      .filter(({ stop }) => stop !== undefined)
      .map(({ id: on }): Loss => ({ on, code: "data-not-filled", message: message("losses.stopNotRecorded", { platform: "Paper" }) })),
    ...languages
      .filter((language) => !speaks(language, phrases))
      .map((language): Loss => ({ on: id, code: "words-in-english", message: message("losses.paperWords", { language }) })),
    ...(scores.length > 0 ? [{ on: id, code: "score-left-out" as const, message: message("losses.paperScores") }] : []),
  ];
}

/** That batteries do not stand side by side, as their answers do not fit beside each other, or not under the same items. */
function narrowLosses(form: Form): Loss[] {
  const { pairs, losses } = pairUp(form, false);
  const narrow = [...new Set(pairs.values())].filter((pair) => !fits(pair));
  return [
    ...losses,
    ...narrow.map(({ groups: [first] }): Loss => {
      return { on: first!.battery.id, code: "not-side-by-side", message: message("losses.paperNarrow") };
    }),
  ];
}

const style = `@page{size:A4;margin:16mm 14mm;@bottom-center{content:counter(page);font:9pt system-ui,sans-serif}}
body{font:11pt/1.4 system-ui,sans-serif;color:#000;background:#fff;margin:0 auto;max-width:182mm;padding:0 4mm}
h1{font-size:18pt;margin:0 0 4mm}h2{font-size:13pt;margin:0 0 2mm}h3{font-size:12pt;margin:5mm 0 1mm}h2,h3{break-after:avoid}p{margin:0 0 2mm}
.page{margin:7mm 0}.page:has(>.only){border:.7pt solid #000;padding:3mm 3mm 0}
.only{font-style:italic;break-after:avoid}.stem{font-weight:600;break-after:avoid}.hint{color:#444;font-size:9pt}.help{font-style:italic;font-size:10pt}a{color:inherit}a::after{content:" (" attr(href) ")"}
.question{break-inside:avoid;margin:4mm 0}ul{list-style:none;margin:1mm 0;padding:0}li{margin:1mm 0}
.poles{display:flex;flex-wrap:wrap;align-items:baseline;gap:1mm 3mm}.poles .way{margin-inline-start:5mm}
table{border-collapse:collapse;table-layout:fixed;width:100%;margin:1mm 0 4mm}thead{display:table-header-group}tr{break-inside:avoid}
tbody tr:first-child{break-after:avoid}tbody tr:last-child{break-before:avoid}
th,td{border-bottom:.3pt solid #888;padding:1.2mm 1mm;vertical-align:middle;font-weight:400}
tbody th{text-align:start}td,thead th{text-align:center}thead th{font-size:8.5pt;vertical-align:bottom;overflow-wrap:break-word;hyphens:auto}
.box{display:inline-block;width:3.6mm;height:3.6mm;border:.7pt solid #000;vertical-align:-.5mm}.round{border-radius:50%}
.code{color:#555;font-size:7.5pt;margin-inline-start:.8mm}.line{display:inline-block;border-bottom:.7pt solid #000;min-width:30mm;height:5mm}.lines .line{display:block;width:100%;height:8mm}
section{break-before:page}section:first-of-type{break-before:auto}`;

function write(form: Form): string {
  const { languages, title } = form.instrument;
  const [first] = languages as [string];
  return `<!DOCTYPE html>
<html lang="${escaped(first)}" dir="${directionOf(first)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(inWords(title[first]!))}</title>
<style>${style}${lookStyle(form)}</style>
</head>
<body>
${languages.map((language) => new Section(form, language).print()).join("\n")}
</body>
</html>
`;
}
