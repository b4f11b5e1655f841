/** A person at the editor: what is typed, clicked and seen. */

import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Locator, Page } from "playwright-core";
import { root } from "../../architecture/sources.ts";
import { launchBrowser } from "../../support/browser.ts";
import { startEditorServer, type EditorServer } from "../support/editor.ts";
import { lineTo, type Line } from "../support/line.ts";
import { strokesOf } from "./typist.ts";

/** Pictures of what the person saw, to be looked at. */
const pictures = join(root, "out/vscode");

/**
 * How long a person waits for what should come, in milliseconds: on a busy machine VS Code itself needs half a minute to find its commands, and
 * nothing is won by giving up early.
 */
const patience = 150_000;

export interface Choices {
  /** Packages of extensions, ours among them. */
  readonly packages: readonly string[];
  readonly settings?: object;
  /** The language of the editor. */
  readonly locale?: string;
  /** Begins the names of the pictures. */
  readonly name: string;
  /** The files of the folder, from the sample `desk`; both of them where it is not given. */
  readonly files?: readonly string[];
  /** The width of the window, in pixels. */
  readonly width?: number;
  /** Whether the editor asks for the folder if it is to be trusted. */
  readonly asksForTrust?: boolean;
}

export class Person {
  readonly page: Page;
  /** The folder that is open. */
  readonly folder: string;
  readonly #name: string;
  readonly #browser: Browser;
  readonly #server: EditorServer;
  /** Another window of somebody's editor, who ends it. */
  readonly #isGuest: boolean;
  readonly #line: Line | undefined;

  private constructor(page: Page, folder: string, name: string, browser: Browser, server: EditorServer, isGuest = false, line?: Line) {
    this.page = page;
    this.folder = folder;
    this.#name = name;
    this.#browser = browser;
    this.#server = server;
    this.#isGuest = isGuest;
    this.#line = line;
  }

  /** Opens the sample `desk` in an editor with the extension. */
  static async sitDown({
    packages,
    settings = {},
    locale = "en",
    name,
    files = ["desk.ukur", "desk.id.ukur"],
    width = 1440,
    asksForTrust = false,
  }: Choices): Promise<Person> {
    // In a browser VS Code saves by itself, and does not lay out then.
    const quiet = {
      "files.autoSave": "off",
      "workbench.startupEditor": "none",
      "chat.disableAIFeatures": true,
      "workbench.secondarySideBar.defaultVisibility": "hidden",
      // What moves is drawn anew for each picture of the screen, by the processor alone.
      "workbench.reduceMotion": "on",
      "editor.cursorBlinking": "solid",
    };
    const server = await startEditorServer({ packages, locale, asksForTrust, settings: { ...quiet, ...settings } });
    const browser = await launchBrowser();
    const { page, folder } = await Person.#window(browser, server, locale, files, width);
    return new Person(page, folder, name, browser, server);
  }

  /** Opens another window of the same editor, with a folder of its own: over a line that answers can be held up on, where one is given. */
  async besides(name: string, line?: Line): Promise<Person> {
    const { page, folder } = await Person.#window(this.#browser, this.#server, "en", [], 1440, line);
    return new Person(page, folder, name, this.#browser, this.#server, true, line);
  }

  static async #window(
    browser: Browser,
    server: EditorServer,
    locale: string,
    files: readonly string[],
    width: number,
    line?: Line,
  ): Promise<{ readonly page: Page; readonly folder: string }> {
    const folder = mkdtempSync(join(tmpdir(), "ukur-walk-"));
    for (const file of files) cpSync(join(root, "samples/desk", file), join(folder, file));
    const page = await browser.newPage({ viewport: { width, height: 900 }, locale });
    page.setDefaultTimeout(patience);
    const url = server.url(folder, [["skipWelcome", "true"]]);
    await page.goto(line ? url.replace(server.authority, line.authority) : url);
    await page.locator(".monaco-workbench .explorer-folders-view").first().waitFor();
    return { page, folder };
  }

  /** A line to the editor's server, for another window. */
  line(): Promise<Line> {
    return lineTo(this.#server.authority);
  }

  async getUp(): Promise<void> {
    if (this.#isGuest) await this.page.close();
    else {
      await this.#browser.close();
      await this.#server.stop();
    }
    this.#line?.cut();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What is on the disk. */
  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: join(pictures, `${this.#name}-${name}.png`) });
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  /** Writes a text as a person does, with a pause after each key, in an editor that closes brackets and indents lines. */
  async write(text: string, pause: number): Promise<void> {
    for (const stroke of strokesOf(text)) {
      if ("text" in stroke) await this.page.keyboard.type(stroke.text, { delay: pause });
      else {
        await this.press(stroke.key);
        await this.page.waitForTimeout(pause);
      }
    }
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text, { delay: 20 });
  }

  get quickInput(): Locator {
    return this.page.locator(".quick-input-widget:visible");
  }

  /** Runs a command by its title, as it stands in the command palette. */
  async command(title: string): Promise<void> {
    const row = this.quickInput.locator(".monaco-list-row", { hasText: title }).first();
    // The commands of extensions come a moment after the window.
    await this.sees(title, async () => {
      await this.press("Escape", "F1");
      // The palette may have closed again: a click just before can take the focus from it.
      await this.quickInput
        .locator("input")
        .fill(`>${title}`, { timeout: 2000 })
        .catch(() => undefined);
      return row.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
    });
    await row.click();
  }

  /** Chooses an entry of the list that is asked. */
  async choose(text: string): Promise<void> {
    await this.quickInput.locator("input").fill(text);
    await this.quickInput.locator(".monaco-list-row", { hasText: text }).first().click();
  }

  /** Waits for the question for a name, which takes the place of the list before it, and answers it. */
  async nameIt(proposed: string, name: string): Promise<void> {
    const input = this.quickInput.locator("input").first();
    await this.sees("the question for a name", async () => (await input.inputValue()) === proposed);
    await input.fill(name);
  }

  async open(file: string): Promise<void> {
    await this.press("Control+p");
    await this.quickInput.locator("input").fill(file);
    await this.quickInput.locator(".monaco-list-row", { hasText: file }).first().waitFor();
    await this.press("Enter");
    await this.page.locator(".tab.active", { hasText: file }).waitFor();
    await this.page.locator(".monaco-editor.focused").first().waitFor();
  }

  /** Waits until the server has understood the open file. */
  async waitForServer(preview = "Preview"): Promise<void> {
    await this.page.locator(".codelens-decoration", { hasText: preview }).first().waitFor();
  }

  /**
   * Opens the light bulb's list, and waits for an entry of it. The list may be long in coming: whoever presses the same keys when it is there accepts
   * what is in front.
   */
  lightBulb(entry: Locator): Promise<void> {
    return this.sees("the light bulb's list", async () => {
      if (await entry.isVisible()) return true;
      await this.press("Escape", "Control+.");
      return entry.waitFor({ timeout: 10_000 }).then(
        () => true,
        () => false,
      );
    });
  }

  notification(text: string): Promise<void> {
    return this.page.locator(".notifications-toasts .notification-list-item", { hasText: text }).first().waitFor();
  }

  /** Puts the cursor behind a text of the open file, which is asked for in the editor's own search. */
  async goBehind(text: string): Promise<void> {
    await this.press("Control+Home", "Control+f");
    const search = this.page.locator(".find-widget.visible");
    await search.locator("textarea").first().fill(text);
    await this.press("Enter");
    // A notification is closed before the search is.
    await this.sees("the search closed", async () => {
      await this.press("Escape");
      return search.waitFor({ state: "detached", timeout: 1000 }).then(
        () => true,
        () => false,
      );
    });
    await this.press("ArrowRight");
  }

  async save(): Promise<void> {
    await this.page.locator(".tab.dirty").first().waitFor({ state: "attached" });
    await this.press("Control+s");
    await this.page.locator(".tab.dirty").waitFor({ state: "detached" });
  }

  /** Waits for a text in a webview, such as the preview. */
  seesInWebview(text: string): Promise<void> {
    return this.inWebview(text, (frame) => frame.getByText(text).first().isVisible());
  }

  /** Does or sees something in a webview, as soon as one of them lets it. */
  inWebview(what: string, does: (frame: Frame) => Promise<boolean>): Promise<void> {
    return this.sees(what, () => this.#letsIt(does));
  }

  async #letsIt(does: (frame: Frame) => Promise<boolean>): Promise<boolean> {
    for (const frame of this.page.frames().slice(1)) if (await does(frame).catch(() => false)) return true;
    return false;
  }

  /**
   * Opens a step of the walkthrough, and waits for what its page shows. While the walkthrough slides in, VS Code may take the click and keep the page
   * of another step: then that other one is chosen, and this one again.
   */
  async openStep(title: string, shows: (frame: Frame) => Promise<boolean>): Promise<Locator> {
    const step = this.page.locator(".getting-started-step", { hasText: title }).first();
    await step.waitFor();
    await this.sees(`the page of ${title}`, async () => {
      if (await step.evaluate((shown) => shown.classList.contains("expanded")))
        await this.page.locator(".getting-started-step:not(.expanded)").first().click();
      await step.click();
      for (let tries = 0; tries < 80; tries++) {
        if (await this.#letsIt(shows)) return true;
        await this.page.waitForTimeout(100);
      }
      return false;
    });
    return step;
  }

  /** Waits for something that the disk or the screen will show. */
  async sees(what: string, isTrue: () => boolean | Promise<boolean>): Promise<void> {
    for (const end = Date.now() + patience; Date.now() < end;) {
      if (await isTrue()) return;
      await this.page.waitForTimeout(100);
    }
    assert.fail(`Not seen: ${what}`);
  }
}
