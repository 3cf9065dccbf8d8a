import { correctionOf, corrected, without } from "../../../src/core/settings/correction-list";
import { corrections, joined } from "../../../src/core/settings/corrections";
import { correctionsFile, readCorrectionsFile } from "../../../src/core/settings/corrections-file";
import { emptyCorrection, type Correction } from "../../../src/core/settings/correction";
import { readSetting, settingText } from "../../../src/core/settings/setting-kind";
import { NO_SETTINGS, readSettings } from "../../../src/core/settings/settings";
import { importSettings, settingsFile } from "../../../src/core/settings/settings-file";

const of = { fingerprint: "一级指标|三级指标|得分", made: "自评表" };
const scored = (scheme: Correction["scheme"]) => corrected([], of, (correction) => ({ ...correction, scheme }));

describe("the list of corrections", () => {
  it("keeps one entry a header, the newest first, and drops what corrects nothing", () => {
    const list = corrected(scored("points"), { fingerprint: "b", made: "" }, (one) => ({ ...one, noTable: true }));
    expect(list.map(({ fingerprint }) => fingerprint)).toEqual(["b", of.fingerprint]);
    expect(correctionOf(list, of.fingerprint)?.scheme).toBe("points");
    expect(corrected(list, of, (one) => ({ ...one, scheme: null })).map((one) => one.fingerprint)).toEqual(["b"]);
    expect(without(list, "b")).toHaveLength(1);
  });

  it("lets the workbook's entry replace the machine's whole, and keeps the machine's others", () => {
    const machine = [...scored("points"), emptyCorrection("b", "")];
    expect(joined(machine, scored("none")).map(({ fingerprint, scheme }) => [fingerprint, scheme])).toEqual([
      [of.fingerprint, "none"],
      ["b", null],
    ]);
    expect(corrections.layered(machine, [])).toEqual(machine);
  });

  it("reads back what it keeps and takes nothing that is not whole", () => {
    const list = scored("points");
    expect(readSetting(corrections, settingText(corrections, list))).toEqual({ value: list, problem: null });
    expect(readSetting(corrections, '{"version":1,"value":[{"fingerprint":"a"}]}').problem?.id).toBe(
      "settings.damaged",
    );
    const role = { ...emptyCorrection("a", ""), columns: [{ column: { header: "x", nth: 0 }, role: "money" }] };
    expect(readSetting(corrections, JSON.stringify({ version: 1, value: [role] })).value).toEqual([]);
  });
});

test("a damaged entry among the kept ones costs the others nothing, and is told; a file is taken whole or not at all", () => {
  const [good] = scored("points");
  const text = (value: unknown) => JSON.stringify({ version: 1, value });
  const damaged = { ...emptyCorrection("b", ""), scheme: "by feel" };
  expect(readSetting(corrections, text([damaged, good, 7]))).toEqual({
    value: [good],
    problem: { id: "settings.damaged-entries", values: { setting: "corrections", lost: 2 } },
  });
  const { settings } = readSettings(new Map([[corrections.key, text([good, null])]]));
  expect(settings.corrections).toEqual([good]);
  const list = [good, damaged] as unknown as Correction[];
  expect(readCorrectionsFile(correctionsFile(list)).problem).toEqual({
    id: "settings.corrections.damaged-at",
    values: { entry: 2, path: "scheme" },
  });
  const file = settingsFile({ ...NO_SETTINGS, corrections: list });
  expect(importSettings(NO_SETTINGS, file)).toEqual({
    settings: null,
    problems: [{ id: "settings.file.damaged", values: { setting: "corrections" } }],
  });
});

describe("a file of corrections", () => {
  it("comes back as it went", () => {
    const list = scored("scores-only");
    expect(readCorrectionsFile(correctionsFile(list))).toEqual({ corrections: list, problem: null });
    expect(readCorrectionsFile(`\ufeff${correctionsFile(list)}`).problem).toBeNull();
  });

  it.each([
    ["no JSON", "一级指标", "settings.corrections.no-file"],
    ["JSON of something else", '{"version":1,"value":[]}', "settings.corrections.no-file"],
    ["null", "null", "settings.corrections.no-file"],
    ["a later version", '{"format":"jiping-corrections","version":2,"value":[]}', "settings.corrections.newer"],
    [
      "a damaged entry",
      '{"format":"jiping-corrections","version":1,"value":[{"__proto__":{}}]}',
      "settings.corrections.damaged-at",
    ],
    ["no list", '{"format":"jiping-corrections","version":1,"value":{}}', "settings.corrections.damaged"],
    ["no entry", '{"format":"jiping-corrections","version":1,"value":[1]}', "settings.corrections.damaged-entry"],
  ])("is refused with the reason: %s", (_, text, id) => {
    expect(readCorrectionsFile(text).problem?.id).toBe(id);
  });
});
