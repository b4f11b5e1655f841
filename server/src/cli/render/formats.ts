/** The ways to print findings. */

import { renderGithub } from "./github.ts";
import { renderJson } from "./json.ts";
import { renderBurdens } from "./burden.ts";
import { type Report, sayOf, summary } from "./report.ts";
import { renderSarif } from "./sarif.ts";
import { renderText } from "./text.ts";

export const formats = ["text", "json", "sarif", "github"] as const;
export type Format = (typeof formats)[number];

export async function render(report: Report, format: Format, colour: boolean): Promise<string> {
  switch (format) {
    case "text": {
      const found = report.findings.length + report.losses.length > 0 ? renderText(report, colour) : `${summary(report)}\n`;
      return found + renderBurdens(report.instruments ?? [], (told) => sayOf(report, told));
    }
    case "json":
      return renderJson(report);
    case "sarif":
      return renderSarif(report);
    case "github":
      return renderGithub(report);
  }
}
