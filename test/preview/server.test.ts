import assert from "node:assert/strict";
import { request, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { root } from "../architecture/sources.ts";
import { startPreview, type Command } from "./shown.ts";

describe("the server of ukur preview", () => {
  const file = join(root, "samples/desk/desk.ukur");
  let preview: Command;
  before(async () => void (preview = await startPreview(file)));
  after(() => preview.stop());

  function ask(
    path: string,
    headers: Record<string, string> = {},
    method = "GET",
  ): Promise<{ readonly response: IncomingMessage; readonly body: string }> {
    return new Promise((resolve, reject) => {
      const asked = request({ host: "127.0.0.1", port: preview.port, path, method, headers }, (response) => {
        let body = "";
        response
          .setEncoding("utf8")
          .on("data", (part) => (body += part))
          .on("end", () => resolve({ response, body }));
      });
      asked.on("error", reject).end();
    });
  }

  it("runs its own script alone, and evaluates no text", async () => {
    const { response, body } = await ask("/");
    assert.equal(response.statusCode, 200);
    const policy = String(response.headers["content-security-policy"]);
    const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0]!, rule]));
    assert.equal(rules.get("default-src"), "default-src 'none'");
    assert.match(rules.get("script-src")!, /^script-src 'nonce-[A-Za-z0-9+/]{22}=='$/);
    assert.doesNotMatch(policy, /unsafe-eval|https?:|\*/);
    assert.equal(/<script nonce="([^"]+)"/.exec(body)![1], /nonce-([^']+)/.exec(policy)![1]);
    assert.notEqual((await ask("/")).response.headers["content-security-policy"], policy);
  });

  it("refuses other names and pages of other sites", async () => {
    const own = `localhost:${preview.port}`;
    for (const path of ["/", "/preview.js", "/events"]) {
      assert.equal((await ask(path, { host: "evil.example" })).response.statusCode, 403);
      assert.equal((await ask(path, { host: `evil.example:${preview.port}` })).response.statusCode, 403);
      assert.equal((await ask(path, { host: own, origin: "http://evil.example" })).response.statusCode, 403);
      assert.equal((await ask(path, { host: own, origin: "null" })).response.statusCode, 403);
    }
    assert.equal((await ask("/preview.js", { host: own, origin: `http://${own}` })).response.statusCode, 200);
  });

  it("refuses other methods", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) assert.equal((await ask("/", {}, method)).response.statusCode, 405, method);
  });

  it("serves no other file", async () => {
    for (const path of [
      "/ukur.js",
      "/../package.json",
      "/%2e%2e/package.json",
      "/preview.js/..",
      "/form.js",
      "//etc/passwd",
      "/samples/desk/desk.ukur",
    ]) {
      assert.equal((await ask(path)).response.statusCode, 404, path);
    }
  });

  it("is there on the loopback interface alone", async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    const reachable = (host: string): Promise<boolean> =>
      new Promise((resolve) => {
        const socket = connect({ host, port: preview.port, timeout: 2_000 });
        const end = (answer: boolean) => {
          socket.destroy();
          resolve(answer);
        };
        socket
          .on("connect", () => end(true))
          .on("error", () => end(false))
          .on("timeout", () => end(false));
      });
    assert.equal(await reachable("127.0.0.1"), true);
    for (const { address } of outside) assert.equal(await reachable(address), false, address);
  });

  it("says what to do where the port is taken, or is none", async () => {
    await assert.rejects(
      startPreview(file, preview.port),
      /Port \d+ cannot be used: another program uses it\. Choose another one: --port N/,
    );
    await assert.rejects(startPreview(file, 70_000), /70000 is no port: give a number from 0 to 65535/);
  });
});
