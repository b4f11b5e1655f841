/** ODK's web forms in Chromium. Nothing is fetched from a network. */

import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";

/** The engine makes random numbers, which browsers have for pages of a safe place only. Nothing is served there. */
const address = "http://localhost/form";

export class OdkBrowser {
  readonly #browser: Browser;
  readonly #script: string;

  private constructor(browser: Browser, script: string) {
    this.#browser = browser;
    this.#script = script;
  }

  static async open(): Promise<OdkBrowser> {
    return new OdkBrowser(await launchBrowser(), await bundle());
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** A page with a form. Requests, dialogs and errors are noted: there must be none. */
  async show(xml: string, width = 1100): Promise<{ readonly page: Page; readonly incidents: readonly string[] }> {
    const page = await this.#browser.newPage({ viewport: { width, height: 900 } });
    const incidents: string[] = [];
    page.on("dialog", (dialog) => {
      incidents.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("pageerror", (error) => incidents.push(`error: ${error.message}`));
    page.on("request", (request) => {
      if (request.url() !== address && !/^(about|data|blob):/.test(request.url())) incidents.push(`request: ${request.url()}`);
    });
    await page.route(address, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><html lang="en"><head></head><body><div id="form"></div></body></html>`,
      }),
    );
    await page.goto(address);
    await page.addScriptTag({ type: "module", content: this.#script });
    await page.waitForFunction(() => "showForm" in globalThis);
    await page.evaluate((form) => (globalThis as any).showForm(form), xml);
    await page.waitForSelector(".odk-form");
    return { page, incidents };
  }
}

async function bundle(): Promise<string> {
  const contents = `
    import { createApp, h } from "vue";
    import { OdkWebForm, webFormsPlugin } from "@getodk/web-forms";
    globalThis.showForm = (formXml) => {
      const onSubmit = async ([payload]) => { globalThis.sent = await payload.data[0].get("xml_submission_file").text(); };
      const app = createApp({ render: () => h(OdkWebForm, { formXml, fetchFormAttachment: async () => { throw new Error("There are no attachments."); }, onSubmit: (...given) => onSubmit(given) }) });
      app.use(webFormsPlugin).mount("#form");
    };`;
  const result = await build({
    stdin: { contents, resolveDir: new URL(".", import.meta.url).pathname },
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    logLevel: "silent",
  });
  return result.outputFiles[0]!.text;
}
