/** A person who works by the keyboard alone, and one who works by the mouse wherever there is something to click. */

import type { Locator } from "playwright-core";
import { Person } from "./person.ts";

export interface Hands {
  openWalkthrough(title: string): Promise<void>;
  /** Presses a button of the step that is open in the walkthrough. */
  pressInWalkthrough(label: string): Promise<void>;
  /** Chooses an entry of the list that is asked. */
  choose(entry: string): Promise<void>;
  /** Puts the cursor at the end of a line that has this text. */
  toLineEnd(text: string): Promise<void>;
  /** Takes the first repair of what is underlined at the cursor. */
  repair(title: string): Promise<void>;
  /** Puts the cursor on a word and gives it another name. */
  rename(from: string, to: string): Promise<void>;
  preview(title: string): Promise<void>;
  /** Calls a command of the file by its title, and accepts what is ticked. */
  compile(title: string): Promise<void>;
  /** Has the text on the disk. */
  save(): Promise<void>;
}

export function keyboard(person: Person): Hands {
  const { page, quickInput } = person;
  const command = async (title: string): Promise<void> => {
    const row = quickInput.locator(".monaco-list-row.focused", { hasText: title });
    await person.sees(title, async () => {
      await person.press("Escape", "F1");
      await quickInput.locator("input").waitFor();
      await person.type(title);
      return row.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
    });
    await person.press("Enter");
  };
  /** Goes behind a text of the file by the numbers of its line and column. */
  const goBehind = async (text: string): Promise<void> => {
    const before = person.read("desk.ukur").split(text, 1)[0]! + text;
    await person.press("Control+g");
    await quickInput.locator("input:focus").waitFor();
    await person.type(`${before.split("\n").length}:${before.split("\n").at(-1)!.length + 1}`);
    await person.press("Enter");
    await quickInput.waitFor({ state: "hidden" });
    await page.locator(".monaco-editor.focused").first().waitFor();
  };
  return {
    openWalkthrough: command,
    async pressInWalkthrough(label) {
      await person.sees(label, async () => {
        if (
          (
            await page
              .locator(":focus")
              .first()
              .textContent({ timeout: 500 })
              .catch(() => "")
          )?.trim() === label
        )
          return true;
        await person.press("Tab");
        return false;
      });
      await person.press("Enter");
    },
    async choose(entry) {
      await quickInput.locator(".monaco-list-row").first().waitFor();
      await person.type(entry.toLowerCase());
      await quickInput.locator(".monaco-list-row.focused", { hasText: entry }).waitFor();
      await person.press("Enter");
    },
    async toLineEnd(text) {
      await goBehind(text);
      await person.press("End");
    },
    async repair(title) {
      const fix = page.locator(".action-widget .monaco-list-row.action.focused", { hasText: title });
      await person.lightBulb(fix);
      await person.picture("5 repair");
      await person.press("Enter");
    },
    async rename(from, to) {
      await goBehind(from);
      await person.press("ArrowLeft", "F2");
      await renameTo(person, to);
    },
    async preview() {
      await person.press("Control+Shift+v");
    },
    async compile(title) {
      await command(title);
      await accept(person);
      await person.press("Enter");
    },
    save: () => person.save(),
  };
}

export function mouse(person: Person): Hands {
  const { page, quickInput } = person;
  const entry = (label: string): Locator =>
    page
      .locator(".monaco-menu .action-menu-item", { has: page.getByText(label, { exact: true }) })
      .locator("visible=true")
      .first();
  /** Presses an entry of a menu that is open. A menu takes no notice of the mouse in its first moments. */
  const pressEntry = (label: string): Promise<void> =>
    person.sees(`${label} pressed`, async () => {
      await entry(label)
        .click({ timeout: 2000 })
        .catch(() => undefined);
      return page
        .locator(".monaco-menu")
        .locator("visible=true")
        .first()
        .waitFor({ state: "detached", timeout: 1000 })
        .then(
          () => true,
          () => false,
        );
    });
  const menu = async (name: string, label: string): Promise<void> => {
    await page.locator(".menubar .menubar-menu-button").first().click();
    await entry(name).click();
    await pressEntry(label);
  };
  /** An entry of the title of the editor's group, or of what its three dots hide. */
  const titleAction = async (title: string): Promise<void> => {
    const button = page.locator(`.editor-group-container .editor-actions .action-label[aria-label*="${title}"]`).first();
    if (await button.isVisible()) return button.click();
    await page.locator('.editor-group-container .editor-actions .action-label[aria-label^="More Actions"]').first().click();
    await pressEntry(title);
  };
  const line = (text: string): Locator => page.locator(".editor-instance .view-line", { hasText: text.replaceAll(" ", "\u00a0") }).first();
  return {
    async openWalkthrough(title) {
      await menu("Help", "Open Walkthrough...");
      await quickInput.locator(".monaco-list-row", { hasText: title }).first().click();
    },
    async pressInWalkthrough(label) {
      await page.locator(".getting-started-step.expanded .monaco-button", { hasText: label }).first().click();
    },
    async choose(entry) {
      await quickInput.locator(".monaco-list-row", { hasText: entry }).first().click();
    },
    async toLineEnd(text) {
      // The box of a line is as wide as the editor; that of its words is not.
      const box = (await line(text).locator("span > span").last().boundingBox())!;
      await page.mouse.click(box.x + box.width + 2, box.y + box.height / 2);
    },
    async repair(title) {
      const bulb = page
        .locator(".lightBulbWidget, .margin-view-overlays .codicon[class*=gutter-lightbulb]")
        .locator("visible=true")
        .first();
      await bulb.click();
      const fix = page.locator(".action-widget .monaco-list-row.action", { hasText: title }).first();
      await fix.waitFor();
      await person.picture("5 repair");
      await fix.click();
    },
    async rename(from, to) {
      await page
        .locator(".editor-instance .view-line span span", { hasText: new RegExp(`^\\s*${from}\\s*$`) })
        .first()
        .click({ button: "right" });
      await pressEntry("Rename Symbol");
      await renameTo(person, to);
    },
    preview: titleAction,
    async compile(title) {
      await titleAction(title);
      await accept(person);
      await quickInput.locator(".monaco-button", { hasText: "OK" }).click();
    },
    // In a browser VS Code saves by itself, and its menu has Save in grey.
    save: () => Promise.resolve(),
  };
}

async function renameTo(person: Person, name: string): Promise<void> {
  await person.page.locator(".rename-box input:focus").waitFor();
  await person.press("Control+a");
  await person.type(name);
  await person.picture("6 rename");
  await person.press("Enter");
  await person.page.locator(".rename-box input").waitFor({ state: "hidden" });
  await person.page.locator(".view-lines", { hasText: name }).first().waitFor();
}

/** Waits for the list of what can be ticked. */
async function accept(person: Person): Promise<void> {
  await person.quickInput.locator(".monaco-list-row").first().waitFor();
  await person.picture("8 compile");
}
