import fc from "fast-check";
import { SETTINGS_NAMESPACE, settingsOfXml, settingsXml, withSetting } from "../../src/workbook/xlsx/settings-xml";

test("any texts survive as XML, and nothing in it is left for XML to read its own way", () => {
  const settings = fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.string({ unit: "binary" })));
  fc.assert(
    fc.property(settings, (entries) => {
      const kept = new Map(entries);
      const xml = settingsXml(kept);
      expect(settingsOfXml(xml)).toEqual(kept);
      expect(xml.replace(/<\/?settings[^>]*>/g, "")).not.toMatch(/[<>&\p{Cc}\uFFFE\uFFFF]/u);
    }),
  );
});

test.each([
  ["a prefix", `<s:settings xmlns:s="${SETTINGS_NAMESPACE}">[["k","v"]]</s:settings>`],
  ["a declaration", `<?xml version="1.0"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">[["k","v"]]</settings>`],
  ["escaped quotes", `<settings xmlns="${SETTINGS_NAMESPACE}">[[&quot;k&quot;,&quot;v&quot;]]</settings>`],
])("a writer that adds %s changes nothing", (_what, xml) => {
  expect(settingsOfXml(xml)).toEqual(new Map([["k", "v"]]));
});

test.each([
  "",
  "<settings/>",
  "<settings>{}</settings>",
  "<settings>[[1,2],3]</settings>",
  "<other>[]</other>",
  "<settings>[[",
])("a damaged part %j holds nothing", (xml) => {
  expect(settingsOfXml(xml)).toEqual(new Map());
});

test("null takes a setting away", () => {
  expect(withSetting(new Map([["a", "1"]]), "a", null).size).toBe(0);
});
