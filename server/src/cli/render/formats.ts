/** The ways to print findings. */

import { renderGithub } from "./github.ts";
import { renderJson } from "./json.ts";
import { type Report, summary } from "./report.ts";
import { renderSarif } from "./sarif.ts";
import { renderText } from "./text.ts";

export const formats = ["text", "json", "sarif", "github"] as const;
export type Format = (typeof formats)[number];

export async function render(report: Report, format: Format, colour: boolean): Promise<string> {
  switch (format) {
    case "text": {
      if (report.findings.length === 0 && report.losses.length === 0) return `${summary(report)}\n`;
      return renderText(report, colour);
    }
    case "json":
      return renderJson(report);
    case "sarif":
      return renderSarif(report);
    case "github":
      return renderGithub(report);
  }
}
