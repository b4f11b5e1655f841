/**
 * `npm run pictures`: makes the pictures of the preview in the README anew, from the samples, in Chromium, and that of the exercises in a real
 * VS Code. The command and the extension are built for it, so that they show what these sources make.
 */

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { buildCommandLine, buildPages } from "./build/bundles.ts";
import { exercises } from "../server/src/exercises/all.ts";
import { solvedText } from "../server/src/exercises/texts.ts";
import { findOrInstallChromium } from "../test/setup/chromium.ts";
import { Person } from "../test/vscode/walks/person.ts";
import { root } from "./generate.ts";
import { packageExtension } from "./package.ts";

interface Shot {
  readonly name: string;
  readonly sample: string;
  /** The place of the view among the tabs. */
  readonly view: 0 | 1 | 2;
  readonly height: number;
  /** What is done before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const shots: readonly Shot[] = [
  {
    name: "preview-survey",
    sample: "desk",
    view: 0,
    height: 880,
    prepare: async (page) => {
      await page.getByRole("button", { name: "Fill with example answers" }).click();
      await page.mouse.move(0, 0);
    },
  },
  { name: "preview-structure", sample: "counter", view: 1, height: 935 },
  {
    name: "preview-scores",
    sample: "counter",
    view: 2,
    height: 820,
    // The gaps, below the bar of the page.
    prepare: async (page) => {
      await page
        .locator("h2")
        .nth(1)
        .evaluate((heading) => heading.scrollIntoView({ block: "start" }));
      await page.mouse.wheel(0, -70);
    },
  },
];

async function take(page: Page, { name, view, height, prepare }: Shot, address: string): Promise<void> {
  await page.setViewportSize({ width: 1000, height });
  await page.goto(address);
  await page.locator('[role="tab"]').nth(view).click();
  await page.waitForSelector(view === 0 ? ".sd-root-modern" : "main .chart svg");
  await prepare?.(page);
  // Animations of the survey come to an end.
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(root, "docs/images", `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

/** Shows a file and gives the address. */
async function show(command: string, file: string): Promise<{ readonly address: string; readonly stop: () => void }> {
  const child = spawn(process.execPath, [command, "preview", file, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (text) => {
      const found = /http:\/\/\S+/.exec(String(text));
      if (found) resolve(found[0]);
    });
    child.once("close", () => reject(new Error(`${file} could not be shown; see above.`)));
  });
  return { address, stop: () => void child.kill() };
}

/** The exercises in VS Code, of which some are solved and one has given a hint. */
async function takeExercises(): Promise<void> {
  const person = await Person.sitDown({ packages: [await packageExtension()], name: "pictures", files: [], width: 1200 });
  try {
    const { page } = person;
    await person.command("Ukur: Set Out Exercises…");
    await person.choose("English");
    await person.nameIt("exercises", "exercises");
    await person.press("Enter");
    await page.locator(".tab.active", { hasText: exercises[0]!.name }).waitFor();
    await page.setViewportSize({ width: 1200, height: 640 });
    const [next] = exercises.slice(4);
    for (const exercise of exercises.slice(0, 4))
      writeFileSync(join(person.folder, `exercises/${exercise.name}.ukur`), solvedText(exercise, "en"));
    await person.open(`${next!.name}.ukur`);
    await page.getByText("4 of 20 solved").first().waitFor();
    await person.command("Notifications: Clear All Notifications");
    await page.locator(".codelens-decoration a", { hasText: "Hints" }).first().click();
    await person.notification("Hint 1");
    await page.locator(".codelens-decoration a", { hasText: "Hints (1" }).first().waitFor();
    await page.screenshot({ path: join(root, "docs/images/exercises.png") });
    console.log("docs/images/exercises.png");
  } finally {
    await person.getUp();
  }
}

const folder = mkdtempSync(join(tmpdir(), "ukur-pictures-"));
const command = join(folder, "ukur.js");
await Promise.all([buildCommandLine(command), buildPages(folder)]);
const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage({ locale: "en-GB" });
  for (const shot of shots) {
    const { address, stop } = await show(command, join(root, "samples", shot.sample, `${shot.sample}.ukur`));
    try {
      await take(page, shot, address);
    } finally {
      stop();
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
await takeExercises();
