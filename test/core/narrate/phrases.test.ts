import { choose, PHRASES } from "../../../src/core/narrate/phrases";

test.each(Object.entries(PHRASES))("%s holds no number of its own", (_, variants) => {
  // 百分制 names a scale of scores.
  for (const variant of variants)
    expect(variant).not.toMatch(/[0-9０-９〇零一二三四五六七八九十百]+(分(?!制)|%|％|个|项|万|元)/u);
});

test.each(Object.entries(PHRASES))("the wordings of %s say the same", (_, variants) => {
  const names = variants.map((variant) => [...variant.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort());
  for (const each of names) expect(each).toEqual(names[0]);
});

test("the same content gets the same wording, different content different ones", () => {
  const variants = ["a", "b", "c"];
  expect(choose(variants, "质量月")).toBe(choose(variants, "质量月"));
  const chosen = new Set(Array.from({ length: 30 }, (_, at) => choose(variants, `指标${at}`)));
  expect(chosen).toEqual(new Set(variants));
});
