import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { guideSections } from "../../../src/taskpane/help/guide-sections";

const DOCS = join(__dirname, "../../../docs");
const GUIDES = ["user-guide.zh-CN.md", "user-guide.md"];

const picturesOf = (guide: string) =>
  guideSections(readFileSync(join(DOCS, guide), "utf8")).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "picture" ? [block] : [])),
  );

test.each(GUIDES)("every picture that %s shows in the pane is there, and says what it shows", (guide) => {
  const pictures = picturesOf(guide);
  expect(pictures).toHaveLength(4);
  for (const { file, text } of pictures) {
    expect([file, existsSync(join(DOCS, file))]).toEqual([file, true]);
    expect(text.length).toBeGreaterThan(10);
  }
});

test("no picture of the guide is left that no guide shows", () => {
  const shown = GUIDES.flatMap(picturesOf).map(({ file }) => file);
  const made = readdirSync(join(DOCS, "images/guide")).map((name) => `images/guide/${name}`);
  expect(made.sort()).toEqual(shown.sort());
});
