import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jiping-certs-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The server is plain ES modules, run as `npm start` runs them; what the script prints comes back. */
function run(script: string): unknown {
  const source = `
    import { serve } from "./src/workbench/server/serve.mjs";
    import { certificate } from "./src/workbench/server/certificate.mjs";
    import { statSync, utimesSync } from "node:fs";
    import { join } from "node:path";
    const folder = ${JSON.stringify(folder)};
    const options = { root: process.cwd(), page: "no-page", addin: { build: "no-build", pane: "p", manifest: "m" },
      samples: { folder: "samples", files: [] } };
    ${script}`;
  const args = ["--input-type=module", "-e", source];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" }));
}

test("a taken port takes the next, and says which", () => {
  const ports = run(`
    const tls = await certificate(folder);
    const first = await serve(options, tls, 0);
    const second = await serve(options, tls, first.port);
    console.log(JSON.stringify([first.port, second.port]));
    process.exit(0);`) as [number, number];
  expect(ports[1]).toBeGreaterThan(ports[0]);
  expect(ports[1] - ports[0]).toBeLessThanOrEqual(20);
}, 60_000);

test("office.js is served as npm brought it, byte for byte, and nothing from outside its folder", () => {
  const [same, outside] = run(`
    import { get } from "node:https";
    import { readFileSync } from "node:fs";
    const { port } = await serve(options, await certificate(folder), 0);
    const ask = (path) => new Promise((resolve) => get({ host: "localhost", port, path, rejectUnauthorized: false },
      (answer) => {
        const chunks = [];
        answer.on("data", (chunk) => chunks.push(chunk));
        answer.on("end", () => resolve({ status: answer.statusCode, body: Buffer.concat(chunks) }));
      }));
    const parts = ["office.js", "excel-web-16.00.js", "zh-cn/office_strings.js"];
    const same = [];
    for (const part of parts) {
      const { body } = await ask("/office-js/" + part);
      same.push(body.equals(readFileSync(join("node_modules/@microsoft/office-js/dist", part))));
    }
    const { status } = await ask("/office-js/..%2fpackage.json");
    console.log(JSON.stringify([same, status]));
    process.exit(0);`) as [boolean[], number];
  expect(same).toEqual([true, true, true]);
  expect(outside).toBe(404);
}, 60_000);

test("the certificate is made at the first start, kept at the second, and made anew before it expires", () => {
  const [kept, renewed] = run(`
    const first = await certificate(folder);
    const second = await certificate(folder);
    const file = join(folder, "localhost.crt");
    const old = (Date.now() - 360 * 86_400_000) / 1000;
    utimesSync(file, old, old);
    const third = await certificate(folder);
    console.log(JSON.stringify([first.cert.equals(second.cert), !third.cert.equals(first.cert)]));`) as boolean[];
  expect([kept, renewed]).toEqual([true, true]);
}, 60_000);
