import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes which files webpack loads together, by the name of what asks for them: what scripts/size.mjs counts. */
export class ChunkGroups {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.done.tap("ChunkGroups", (stats) => {
      const { namedChunkGroups = {} } = stats.toJson({ all: false, chunkGroups: true });
      const files = Object.entries(namedChunkGroups).map(([name, { assets }]) => [name, assets.map((one) => one.name)]);
      mkdirSync(dirname(this.file), { recursive: true });
      writeFileSync(this.file, JSON.stringify(Object.fromEntries(files), null, 2));
    });
  }
}
