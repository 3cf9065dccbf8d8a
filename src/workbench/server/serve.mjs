// The workbench's server: the page, Microsoft's office.js from node_modules, the add-in's build, sample workbooks. All
// from one https origin, as office.js demands, and reachable from this machine alone.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { createRequire } from "node:module";
import { dirname, extname, join, resolve, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The page may talk to this server and to nobody else. The grid sets styles and draws images of its own making. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const PAGE = "/workbench/";
const OFFICE_JS = "/office-js/";
const HOSTED_OFFICE_JS = /https:\/\/appsforoffice[^"']*\/office\.js/g;
const PORTS_TRIED = 20;

/** Builds change under an open page; Microsoft's library only when npm brings another one. */
const AT_ONCE = "no-cache";
const SHORTLY = "max-age=600";

/**
 * @param {{ root: string, page: string, addin: { build: string, pane: string, manifest: string },
 *   samples: { folder: string, files: { file: string, name: object }[] } }} options folders relative to `root`
 * @param {{ key: Buffer, cert: Buffer }} tls
 */
export async function serve(options, tls, port) {
  const officeJs = join(
    dirname(createRequire(join(options.root, "package.json")).resolve("@microsoft/office-js/package.json")),
    "dist",
  );
  const server = createServer(tls, (request, response) => {
    answer(new URL(request.url ?? "/", "https://localhost").pathname, { ...options, officeJs }, response).catch(() => {
      response.writeHead(500).end();
    });
  });
  return { server, port: await listen(server, port, port + PORTS_TRIED) };
}

async function listen(server, port, last) {
  const taken = await new Promise((settle, reject) => {
    const failed = (error) => (error.code === "EADDRINUSE" && port < last ? settle(true) : reject(error));
    server.once("error", failed);
    server.listen(port, "localhost", () => {
      server.off("error", failed);
      settle(false);
    });
  });
  return taken ? listen(server, port + 1, last) : server.address().port;
}

async function answer(path, options, response) {
  const { root, page, addin, samples, officeJs } = options;
  if (path === "/" || path === PAGE.slice(0, -1)) return response.writeHead(302, { location: PAGE }).end();
  if (path === `${PAGE}config.json`) return send(response, ".json", Buffer.from(JSON.stringify(configOf(options))));
  if (path === `${PAGE}manifest.xml`) return sendFile(response, root, addin.manifest);
  if (path.startsWith(`${PAGE}samples/`)) {
    const wanted = decodeURIComponent(path.slice(`${PAGE}samples/`.length));
    const known = samples.files.find(({ file }) => file === wanted);
    return sendFile(response, join(root, samples.folder), known ? known.file : null);
  }
  if (path.startsWith(PAGE))
    return sendFile(response, join(root, page), path.slice(PAGE.length) || "index.html", { policy: POLICY });
  if (path.startsWith(OFFICE_JS))
    return sendFile(response, officeJs, path.slice(OFFICE_JS.length), { caching: SHORTLY });
  // Excel on the web reads the description of the custom functions from its own origin
  const headers = path.startsWith("/assets/functions/") ? { anyOrigin: true } : {};
  return sendFile(response, join(root, addin.build), path.slice(1), headers);
}

/** What the page asks for first. An add-in that is not built has no pane yet: the page then shows its own probe. */
function configOf({ root, addin, samples }) {
  return {
    ...(existsSync(join(root, addin.build, addin.pane)) ? { pane: `/${addin.pane}` } : {}),
    ...(existsSync(join(root, addin.manifest)) ? { manifest: "manifest.xml" } : {}),
    samples: samples.files.filter(({ file }) => existsSync(join(root, samples.folder, file))),
  };
}

async function sendFile(response, folder, name, headers) {
  const file = name === null ? null : resolve(folder, decodeURIComponent(name));
  if (file === null || !file.startsWith(resolve(folder) + sep) || !existsSync(file))
    return response.writeHead(404).end();
  const bytes = await readFile(file);
  const type = extname(file);
  // The add-in's own build stays as it is; only the address of Microsoft's library is the local one.
  const local =
    type === ".html"
      ? Buffer.from(bytes.toString("utf8").replaceAll(HOSTED_OFFICE_JS, `${OFFICE_JS}office.js`))
      : bytes;
  send(response, type, local, headers);
}

function send(response, type, bytes, { policy, caching = AT_ONCE, anyOrigin = false } = {}) {
  response.writeHead(200, {
    "content-type": TYPES[type] ?? "application/octet-stream",
    "content-length": bytes.length,
    "cache-control": caching,
    ...(anyOrigin ? { "access-control-allow-origin": "*" } : {}),
    ...(policy && type === ".html" ? { "content-security-policy": policy } : {}),
  });
  response.end(bytes);
}
