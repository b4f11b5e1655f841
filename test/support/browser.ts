/** A Chromium with SurveyJS in it. Nothing is fetched from a network. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";
import { chromium, type Browser, type Locator, type Page } from "playwright-core";
import { findOrInstallChromium } from "../setup/chromium.ts";
import type { SurveyJson } from "./surveyjs.ts";

/**
 * What Chromium is to leave out. It takes the last list of a command line alone, so the names that Playwright's own list has, as far as they concern a
 * test, stand here as well.
 */
const leftOut = [
  // The lists of suggestions below the address bar: two pages in a process of their own for each page, which nobody sees, and twice what a page costs.
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  // Playwright's: what asks a network, what draws late, and what changes how pages end.
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

const flags = [
  `--disable-features=${leftOut.join(",")}`,
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findOrInstallChromium(), args: flags });
}

/** How long to wait for what is there to be clicked or filled in, in milliseconds: a busy machine draws slowly. */
const patience = 30_000;

/** Opens pages that show surveys. */
export class SurveyBrowser {
  readonly #browser: Browser;
  readonly #script: string;
  readonly #style: string;

  private constructor(browser: Browser, script: string, style: string) {
    this.#browser = browser;
    this.#script = script;
    this.#style = style;
  }

  static async open(): Promise<SurveyBrowser> {
    const style = createRequire(import.meta.url).resolve("survey-core/survey-core.fontless.css");
    return new SurveyBrowser(await launchBrowser(), await bundle(), readFileSync(style, "utf8"));
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** A page with a survey, in a language. Requests and dialogs are noted: there must be none. */
  async show(survey: SurveyJson, locale: string): Promise<ShownSurvey> {
    const page = await this.#browser.newPage({ viewport: { width: 1100, height: 900 } });
    const incidents: string[] = [];
    page.on("dialog", (dialog) => {
      incidents.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("pageerror", (error) => incidents.push(`error: ${error.message}`));
    page.on("request", (request) => {
      if (!/^(about|data|blob):/.test(request.url())) incidents.push(`request: ${request.url()}`);
    });
    await page.setContent(`<!doctype html><html><head><style>${this.#style}</style></head><body><div id="survey"></div></body></html>`);
    await page.addScriptTag({ content: this.#script });
    await page.evaluate(([json, language]) => (globalThis as any).showSurvey(json, language), [survey, locale] as const);
    await page.waitForSelector(".sd-root-modern, .sd-body");
    return new ShownSurvey(page, incidents);
  }
}

export class ShownSurvey {
  readonly page: Page;
  /** What must not happen: dialogs, errors of scripts, requests. */
  readonly incidents: readonly string[];

  constructor(page: Page, incidents: readonly string[]) {
    this.page = page;
    this.incidents = incidents;
  }

  /** Answers what is on the current page and in the data, with the mouse and the keyboard. */
  async answer(data: Readonly<Record<string, unknown>>): Promise<void> {
    for (let done = new Set<string>(); ;) {
      const questions = await this.#questions();
      const next = questions.find(({ name }) => !done.has(name) && Object.hasOwn(data, name));
      if (next === undefined) return;
      done = new Set([...done, next.name]);
      await this.#answerOne(next.name, next.type, data[next.name]);
    }
  }

  /** Presses the button that leads on: to the next page, or to the end. */
  async goOn(): Promise<void> {
    await this.page.locator(".sd-navigation__next-btn:visible, .sd-navigation__complete-btn:visible").first().click();
  }

  /** The name of the current page, or the survey's state where it is over. */
  where(): Promise<string> {
    return this.page.evaluate(() => {
      const { survey } = globalThis as any;
      return survey.state === "running" ? survey.currentPage.name : survey.state;
    });
  }

  /** What the survey hands over. */
  result(): Promise<Record<string, unknown>> {
    return this.page.evaluate(() => (globalThis as any).survey.data);
  }

  text(): Promise<string> {
    return this.page.locator("#survey").innerText();
  }

  #questions(): Promise<{ name: string; type: string }[]> {
    return this.page.evaluate(() =>
      (globalThis as any).survey.currentPage.questions
        .filter((q: any) => q.isVisible)
        .map((q: any) => ({ name: q.name, type: q.getType() })),
    );
  }

  async #answerOne(name: string, type: string, value: unknown): Promise<void> {
    const root = this.page.locator(`[data-name="${name}"]`).first();
    switch (type) {
      case "radiogroup":
      case "rating":
        return choose(root, `input[value="${value}"]`);
      case "checkbox":
        return this.#tick(name, root, value as number[]);
      case "ranking":
        return this.#rank(name, root, value as number[]);
      case "matrix":
        for (const [row, code] of Object.entries(value as object)) await choose(root, `input[name$="_${row}"][value="${code}"]`);
        return;
      case "matrixdropdown":
        for (const [row, cells] of Object.entries(value as object)) {
          for (const [column, code] of Object.entries(cells as object)) {
            await choose(root, `input[id^="${await this.#cellId(name, row, column)}i_"][value="${code}"]`);
          }
        }
        return;
      case "multipletext": {
        const items = await this.#ask<string[]>("(question) => question.items.map((item) => item.name)", name);
        for (const [item, points] of Object.entries(value as object)) await enter(root.locator("input").nth(items.indexOf(item)), points);
        return;
      }
      case "comment":
        return enter(root.locator("textarea"), value);
      default:
        return enter(root.locator("input").first(), value);
    }
  }

  /** Makes these boxes the ticked ones. */
  async #tick(name: string, root: Locator, codes: readonly number[]): Promise<void> {
    const ticked = (await this.#ask<number[] | undefined>("(question) => question.value", name)) ?? [];
    const changed = [...ticked.filter((code) => !codes.includes(code)), ...codes.filter((code) => !ticked.includes(code))];
    for (const code of changed) await choose(root, `input[value="${code}"]`);
  }

  /** Moves the options with the space bar: those in the list out of it, then these into it, one after the other. */
  async #rank(name: string, root: Locator, codes: readonly number[]): Promise<void> {
    const ranked = (await this.#ask<number[] | undefined>("(question) => question.value", name)) ?? [];
    for (const code of [...ranked, ...codes]) {
      const label = await this.#ask<string>(
        `(question) => question.choices.find(({ value }) => value === ${code}).locText.renderedHtml`,
        name,
      );
      await root.locator(".sv-ranking-item:visible", { hasText: label }).last().focus();
      const before = await this.#ask<number>("(question) => question.value.length", name);
      await this.page.keyboard.press("Space");
      await this.page.waitForFunction(
        ([question, length]) => (globalThis as any).survey.getQuestionByName(question).value.length !== length,
        [name, before] as const,
      );
      // The list moves and takes the focus along.
      await this.page.waitForTimeout(400);
    }
  }

  #cellId(table: string, row: string, column: string): Promise<string> {
    return this.#ask(
      `(question) => question.visibleRows.find(({ rowName }) => rowName === "${row}").cells.find(({ column }) => column.name === "${column}").question.id`,
      table,
    );
  }

  /** What the survey's own object of a question says. */
  #ask<T>(getter: string, name: string): Promise<T> {
    return this.page.evaluate(`(${getter})(survey.getQuestionByName(${JSON.stringify(name)}))`);
  }
}

/** Clicks the visible part of a radio button or a box. */
function choose(within: Locator, selector: string): Promise<void> {
  return within.locator(selector).locator("xpath=ancestor::label").first().click({ timeout: patience });
}

async function enter(field: Locator, value: unknown): Promise<void> {
  await field.fill(String(value), { timeout: patience });
  await field.press("Tab");
}

async function bundle(): Promise<string> {
  const contents = `
    import { Model } from "survey-core";
    import "survey-core/i18n/indonesian";
    import "survey-js-ui";
    globalThis.showSurvey = (json, locale) => {
      const survey = new Model(json);
      if (locale !== "") survey.locale = locale;
      globalThis.survey = survey;
      survey.render(document.getElementById("survey"));
    };`;
  const result = await build({
    stdin: { contents, resolveDir: new URL(".", import.meta.url).pathname },
    bundle: true,
    write: false,
    format: "iife",
    minify: true,
    logLevel: "silent",
  });
  return result.outputFiles[0]!.text;
}
