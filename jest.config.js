const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];
const common = {
  globals: { JIPING_VERSION: "0.0.0" }, // what the build puts in
  moduleNameMapper: { "^@fluentui/react-icons$": "<rootDir>/jest.icons.js" },
  transform: { "^.+\\.tsx?$": swc, "\\.md$": "<rootDir>/jest.markdown.js" },
  modulePathIgnorePatterns: ["<rootDir>/.stryker-tmp/"],
};
/** Every test file belongs to exactly one project: *.test.ts runs in node, *.test.tsx and test/workbook/excel in jsdom;
 *  test/office has a runner of its own (jest.office.config.js).
 *  @type {import("jest").Config} */
module.exports = {
  // Every core works: with its own default Jest leaves one of two idle.
  maxWorkers: "100%",
  // Ends what hangs. How fast anything is, is measured in bench, never by a test's limit.
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: "node",
      testEnvironment: "node",
      setupFiles: ["<rootDir>/test/fixed-random.ts"],
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: [
        "/node_modules/",
        ...["e2e", "office", "workbook/excel"].map((room) => `<rootDir>/test/${room}/`),
      ],
    },
    {
      ...common,
      displayName: "dom",
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/test/fixed-random.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/patience.ts"],
      testMatch: ["<rootDir>/test/**/*.test.tsx", "<rootDir>/test/workbook/excel/**/*.test.ts"],
    },
  ],
};
