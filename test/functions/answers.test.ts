import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ANSWERS, gradeAnswer, rateAnswer, scoreAnswer, type Answer } from "../../src/functions/answers";
import { FUNCTIONS } from "../../src/functions/definitions";
import { functionsMetadata } from "../../src/functions/metadata";
import { registerFunctions } from "../../src/functions/register";
import { LOCALES, message } from "../../src/messages";

const told = (answer: Answer): unknown => ("value" in answer ? answer.value : `${answer.error} ${answer.why.id}`);

describe("JIPING.SCORE", () => {
  it.each<[string, Parameters<typeof scoreAnswer>, unknown]>([
    ["in proportion", [90, 80, 5], 4.444444444444445],
    ["a target with its sign", ["≥95%", 0.76, 5], 4],
    ["less is better by its sign", ["≤10天", "12.5天", 20], 16],
    ["less is better by the direction", [10, 12.5, 20, "≤"], 16],
    ["the direction in words", [10, 12.5, 20, "反向"], 16],
    ["a blank direction is none", [90, 90, 5, "", ""], 5],
    ["under a profile with a pass mark", [100, 50, 10, "", "mof-2021-101"], 0],
    ["1 ÷ 3", [3, 1, 1], 0.3333333333333333],
    ["no actual", [90, null, 5], "not-available score.why.no-actual"],
    ["words", ["显著提升", "有所提升", 5], "not-available score.why.qualitative"],
    ["a weight in words", [90, 80, "五分"], "invalid-value functions.weight"],
    ["a weight below 0", [90, 80, -5], "invalid-value functions.weight"],
    ["another direction", [90, 80, 5, "向上"], "invalid-value functions.direction"],
    ["another profile", [90, 80, 5, "", "__proto__"], "invalid-value functions.profile"],
  ])("%s", (_, values, expected) => {
    expect(told(scoreAnswer(...values))).toBe(expected);
  });
});

describe("JIPING.RATE and JIPING.GRADE", () => {
  it.each([
    [rateAnswer(201, 220), 0.9136363636363637],
    [rateAnswer(0, 100), 0],
    [rateAnswer(1, 0), "division-by-zero functions.no-budget"],
    [rateAnswer(null, 100), "invalid-value functions.amount"],
    [rateAnswer("201", 220), "invalid-value functions.amount"],
    [gradeAnswer(90), "优"],
    [gradeAnswer(89.99), "良"],
    [gradeAnswer(0), "差"],
    [gradeAnswer(101), "invalid-value functions.total"],
    [gradeAnswer(90, "mars"), "invalid-value functions.profile"],
  ])("%j: %s", (answer, expected) => {
    expect(told(answer)).toBe(expected);
  });
});

test.each(LOCALES)("the committed metadata in %s is what its source makes, optional parameters last", (locale) => {
  const file = join(__dirname, `../../assets/functions/${locale}.json`);
  expect(readFileSync(file, "utf8")).toBe(functionsMetadata(locale));
  for (const { parameters, description } of FUNCTIONS) {
    const optional = parameters.map((parameter) => parameter.optional ?? false);
    expect(optional).toEqual([...optional].sort());
    expect(description[locale]).not.toBe("");
  }
});

describe("registered", () => {
  class ExcelError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  const registered = new Map<string, (...values: unknown[]) => Promise<unknown>>();
  const host = globalThis as { CustomFunctions?: unknown };
  const asked: string[] = [];
  const register = () =>
    registerFunctions({
      answers: () => {
        asked.push("answers");
        return Promise.resolve(ANSWERS);
      },
      words: () => {
        asked.push("words");
        return Promise.resolve((id, values) => message("zh-CN", id, values));
      },
    });
  const invocation = { address: "自评表!H12" };
  beforeAll(() => {
    host.CustomFunctions = {
      Error: ExcelError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
      associate: (id: string, compute: (...values: unknown[]) => Promise<unknown>) => registered.set(id, compute),
    };
    register();
  });
  afterAll(() => delete host.CustomFunctions);

  it("is each function of the metadata, at once and with nothing loaded", () => {
    expect(asked).toEqual([]);
    expect([...registered.keys()].sort()).toEqual(FUNCTIONS.map(({ id }) => id as string).sort());
  });

  it.each<[string, unknown[], unknown]>([
    ["SCORE", ["≥95%", 0.76, 5, null, null], 4],
    ["SCORE", [10, 12.5, 20, "≤", null], 16],
    ["RATE", [201, 300], 0.67],
    ["GRADE", [89.99, null], "良"],
  ])(
    "%s(%j), called as Excel does: what was left out is null, and the call itself comes last",
    async (id, values, expected) => {
      expect(await registered.get(id)?.(...values, invocation)).toBe(expected);
    },
  );

  it("a score loads no wording", () => {
    expect(asked).not.toContain("words");
  });

  it("an error is Excel's own, with the reason in words", async () => {
    const thrown = await registered
      .get("RATE")?.(1, 0, invocation)
      .catch((error: unknown) => error);
    expect(thrown).toEqual(new ExcelError("#DIV/0!", message("zh-CN", "functions.no-budget")));
  });

  it("a host without custom functions is left alone", () => {
    const { CustomFunctions: kept } = host;
    delete host.CustomFunctions;
    expect(register).not.toThrow();
    host.CustomFunctions = kept;
  });
});
