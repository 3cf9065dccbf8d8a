import Module from "node:module";
import { readFileSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { compileFunction } from "node:vm";
import { transformSync } from "@swc/core";
import { KNOWN } from "./known-answers.mjs";

/**
 * Loads TypeScript for mocha, compiled once a file: a mutant in what runs on load has its module and all that is built
 * on it evaluated anew, hundreds of times. Functions whose answers are known to outlast a mutant are exported as such.
 */
const compiled = new Map();
const WORDS = ["exports", "require", "module", "__filename", "__dirname"];

Module._extensions[".ts"] = (module, filename) => {
  if (!compiled.has(filename)) {
    const { code } = transformSync(readFileSync(filename, "utf8"), {
      filename,
      swcrc: false,
      jsc: { target: "es2022", parser: { syntax: "typescript" } },
      module: { type: "commonjs" },
    });
    compiled.set(filename, compileFunction(code, WORDS, { filename }));
  }
  const require = (id) => module.require(id);
  compiled.get(filename).call(module.exports, module.exports, require, module, filename, dirname(filename));
  const known = KNOWN[relative(process.cwd(), filename).split(sep).join("/")];
  if (known) module.exports = known({ ...module.exports });
};
