/** The ways to print findings, each loaded only where it is asked for. */

import { type Report, summary } from "./report.ts";

export const formats = ["text", "json", "sarif", "github"] as const;
export type Format = (typeof formats)[number];

export async function render(report: Report, format: Format, colour: boolean): Promise<string> {
  switch (format) {
    case "text": {
      if (report.findings.length === 0 && report.losses.length === 0) return `${summary(report)}\n`;
      return (await import("./text.ts")).renderText(report, colour);
    }
    case "json":
      return (await import("./json.ts")).renderJson(report);
    case "sarif":
      return (await import("./sarif.ts")).renderSarif(report);
    case "github":
      return (await import("./github.ts")).renderGithub(report);
  }
}
