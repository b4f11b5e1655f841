/** An instrument shown by `ukur preview`, as its reader has it: the built command in a process of its own, and its page in Chromium. */

import { spawn, type ChildProcess } from "node:child_process";
import { dirname, join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { builtCommand } from "../support/built.ts";

export interface Command {
  readonly child: ChildProcess;
  readonly address: string;
  readonly port: number;
  stop(): void;
}

/** Starts `ukur preview FILE` on a free port, or on this one. Rejects with what the command says where it ends instead. */
export async function startPreview(file: string, port = 0, more: readonly string[] = []): Promise<Command> {
  const command = join(await builtCommand(), "ukur.js");
  const child = spawn(process.execPath, [command, "preview", file, "--port", String(port), ...more], {
    cwd: dirname(file),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (data: unknown): void => {
      said += String(data);
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("close", (status) => reject(new Error(`Status ${status}: ${said}`)));
  });
  return { child, address, port: Number(address.split(":").at(-1)), stop: () => void child.kill() };
}

/** The page of a preview. `incidents` notes what must not happen: dialogs, errors, messages on the console, requests to elsewhere. */
export interface Shown {
  readonly page: Page;
  readonly incidents: string[];
}

export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Shown> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const incidents: string[] = [];
  page.on("dialog", (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => incidents.push(`error: ${error.message}`));
  page.on("console", (message) => incidents.push(`${message.type()}: ${message.text()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) incidents.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  if (address.startsWith("http")) await page.waitForSelector('[role="tab"]');
  return { page, incidents };
}

export const viewNames = ["survey", "structure", "scores"] as const;
export type ViewName = (typeof viewNames)[number];

/** Shows a view and waits until its pictures are drawn. */
export async function openView(page: Page, view: ViewName): Promise<void> {
  await page.locator('[role="tab"]').nth(viewNames.indexOf(view)).click();
  if (view === "survey") await page.waitForSelector("#survey .sd-root-modern");
  else
    await page.waitForFunction(() =>
      [...(globalThis as any).document.querySelectorAll("main .chart")].every((chart) => chart.querySelector("svg")),
    );
}

/** Chooses in the list with this label. */
export function choose(page: Page, label: string, value: string): Promise<string[]> {
  return page.getByRole("combobox", { name: label, exact: true }).selectOption(value);
}

/** What is shown, with all its text. */
export function textOf(page: Page): Promise<string> {
  return page.locator("main").innerText();
}
