import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, request, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Writable } from "node:stream";
import type { Browser } from "playwright-core";
import { Streams } from "../../server/src/cli/preview/streams.ts";
import { formPage } from "../../server/src/protocol/formPage.ts";
import { read, root } from "../architecture/sources.ts";
import { launchBrowser } from "../support/browser.ts";
import { startPreview, type Command } from "../preview/shown.ts";

describe("A preview is shown to this machine's browser, and sends nothing anywhere", function () {
  let preview: Command;
  let browser: Browser;
  before(async () => {
    [preview, browser] = await Promise.all([startPreview(join(root, "samples/desk/desk.ukur")), launchBrowser()]);
  });
  after(async () => {
    preview.stop();
    await browser.close();
  });

  const ask = (path: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => void request({ host: "127.0.0.1", port: preview.port, path }, resolve).on("error", reject).end());
  const rulesOf = (policy: string): Map<string, string> =>
    new Map(policy.split("; ").map((rule) => [rule.split(" ")[0]!, rule.slice(rule.indexOf(" ") + 1)]));

  it("prints the address that it listens on: at localhost, another program could answer", () => {
    assert.match(preview.address, /^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("has its policy in a header, on every answer", async () => {
    const rules = rulesOf(String((await ask("/")).headers["content-security-policy"]));
    for (const rule of ["default-src", "base-uri", "form-action", "frame-ancestors"]) assert.equal(rules.get(rule), "'none'", rule);
    for (const path of ["/events", "/preview.js", "/nothing"]) {
      const response = await ask(path);
      response.destroy();
      assert.equal(rulesOf(String(response.headers["content-security-policy"])).get("frame-ancestors"), "'none'", path);
    }
  });

  it("has no other base and sends no form, in the editor's panel and in a form that stands alone, too", async () => {
    const form = await formPage({}, "A form", { script: "", style: "" });
    for (const page of [form, read("client/src/preview/page.ts")])
      for (const rule of ["default-src 'none'", "base-uri 'none'", "form-action 'none'"]) assert.ok(page.includes(rule), rule);
  });

  it("stands in no page of another program", async () => {
    const other = createServer((_request, response) =>
      response.setHeader("Content-Type", "text/html").end(`<iframe src="${preview.address}/"></iframe>`),
    ).listen(0, "127.0.0.1");
    await once(other, "listening");
    const page = await browser.newPage();
    try {
      await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
      const frame = page.frames().find((each) => each !== page.mainFrame())!;
      await frame.waitForLoadState();
      assert.match(frame.url(), /^chrome-error:/);
    } finally {
      await page.close();
      other.close();
    }
  });

  it("takes no base from a page that has been tampered with", async () => {
    const page = await browser.newPage();
    await page.goto(`${preview.address}/`);
    await page.evaluate(`document.head.insertAdjacentHTML("afterbegin", '<base href="http://evil.example/">')`);
    assert.equal(await page.evaluate("document.baseURI"), `${preview.address}/`);
    await page.close();
  });

  it("lets only so many pages wait for news", async () => {
    const streams: IncomingMessage[] = [];
    for (let count = 0; count < 40; count++) streams.push(await ask("/events"));
    assert.ok(streams.filter(({ statusCode }) => statusCode === 200).length <= 32);
    assert.ok(streams.filter(({ statusCode }) => statusCode === 503).length >= 8);
    for (const stream of streams) stream.destroy();
    for (let tries = 0; tries < 50; tries++) {
      const again = await ask("/events");
      again.destroy();
      if (again.statusCode === 200) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.fail("Pages that were closed still count.");
  });

  describe("to pages that read slowly", () => {
    /** A page that takes in nothing until it is told to. */
    class Slow extends Writable {
      readonly taken: string[] = [];
      #next: (() => void) | undefined;
      constructor() {
        super({ highWaterMark: 10 });
      }
      override _write(chunk: Buffer, _encoding: string, next: () => void): void {
        this.taken.push(String(chunk));
        this.#next = next;
      }
      async read(): Promise<void> {
        const next = this.#next;
        this.#next = undefined;
        next?.();
        await new Promise((resolve) => setImmediate(resolve));
      }
    }

    it("it sends the newest when they have read, and keeps nothing else for them", async () => {
      const streams = new Streams();
      const page = new Slow();
      streams.add(page);
      for (let number = 1; number <= 100; number++) streams.show(`data: number ${number}\n\n`);
      assert.ok(page.writableLength < 60, `${page.writableLength} bytes wait.`);
      for (let count = 0; count < 4; count++) await page.read();
      assert.deepEqual([page.taken.at(-1), page.taken.length], ["data: number 100\n\n", 2]);
      streams.show("data: last\n\n");
      await page.read();
      await page.read();
      assert.equal(page.taken.at(-1), "data: last\n\n");
    });

    it("it forgets those that have gone", async () => {
      const streams = new Streams();
      const pages = Array.from({ length: 32 }, () => new Slow());
      for (const page of pages) streams.add(page);
      assert.ok(streams.isFull);
      pages[0]!.destroy();
      await once(pages[0]!, "close");
      assert.ok(!streams.isFull);
      streams.show("data: news\n\n");
    });
  });
});
