import { parseOptions } from "../../src/cli/options";

describe("what is asked for", () => {
  test("check has its defaults", () => {
    expect(parseOptions(["check", "a.xlsx", "b"])).toEqual({
      command: "check",
      inputs: ["a.xlsx", "b"],
      profile: null,
      out: null,
      locale: "zh-CN",
      format: "text",
      jobs: 1,
    });
  });

  test("report has its defaults", () => {
    expect(parseOptions(["report", "a.xlsx"])).toMatchObject({
      command: "report",
      format: "markdown",
      outline: null,
      wording: null,
    });
  });

  test("options may stand anywhere and take either spelling of a value", () => {
    expect(
      parseOptions([
        "--lang=en-US",
        "check",
        "--format",
        "json",
        "a.xlsx",
        "--profile",
        "hubei-20-80",
        "--out",
        "b",
        "--jobs=4",
      ]),
    ).toMatchObject({ format: "json", profile: "hubei-20-80", out: "b", locale: "en-US", jobs: 4, inputs: ["a.xlsx"] });
  });

  test("a name that begins with a dash is read behind --", () => {
    expect(parseOptions(["check", "--", "-a.xlsx"])).toMatchObject({ inputs: ["-a.xlsx"] });
  });

  test.each([[[]], [["help"]], [["--help"]], [["check", "-h"]]])("%j asks for the usage", (args) => {
    expect(parseOptions(args).command).toBe("help");
  });

  test("--version asks for the version", () => {
    expect(parseOptions(["--version"])).toEqual({ command: "version" });
  });
});

describe("what cannot be understood is an answer that names it", () => {
  test.each([
    [["chekc", "a.xlsx"], "chekc"],
    [["constructor", "a.xlsx"], "constructor"],
    [["check"], "没有给出文件"],
    [["check", "a.xlsx", "--formt", "json"], "--formt"],
    [["check", "a.xlsx", "--format"], "--format"],
    [["check", "a.xlsx", "--format", "docx"], "text, json, csv, xlsx"],
    [["check", "a.xlsx", "--profile", "__proto__"], "mof-2020-10"],
    [["check", "a.xlsx", "--outline", "notice"], "--outline"],
    [["check", "a.xlsx", "--lang", "de"], "zh-CN, en-US"],
    [["check", "a.xlsx", "--jobs", "0"], "--jobs"],
    [["check", "a.xlsx", "--jobs", "1.5"], "--jobs"],
    [["check", "a.xlsx", "--jobs", "65"], "--jobs"],
    [["report", "a.xlsx", "b.xlsx"], "2"],
    [["report", "a.xlsx", "--jobs", "2"], "--jobs"],
    [["report", "a.xlsx", "--format", "csv"], "markdown, text, docx, json"],
    [["check", "a.xlsx", "--wording", "w.json"], "--wording"],
  ])("%j", (args, named) => {
    const request = parseOptions(args);
    expect(request.command).toBe("wrong");
    expect("complaint" in request && request.complaint).toContain(named);
  });

  test("in the language that was asked for", () => {
    const request = parseOptions(["--lang", "en-US", "check"]);
    expect("complaint" in request && request.complaint).toBe("No file given.");
  });
});
