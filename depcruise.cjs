// The borders of the house. Each is proven by a test that plants a forbidden import and expects this to fail.
const core = "^src/core/";
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "core-imports-core-only",
      severity: "error",
      from: { path: core },
      to: { pathNot: ["^src/core/", "node_modules/(big\\.js|@types/big\\.js|valibot)/"] },
    },
    { name: "core-no-node", severity: "error", from: { path: core }, to: { dependencyTypes: ["core"] } },
    {
      name: "rules-do-not-call-each-other",
      severity: "error",
      from: { path: "^src/core/rules/(?!(catalogue|check|rule|finding)\\.ts$)[^/]+$" },
      to: { path: "^src/core/rules/(?!(rule|finding)\\.ts$)[^/]+$" }
    },
    {
      name: "pane-not-excel",
      severity: "error",
      from: { path: "^src/taskpane/(?!index)" },
      to: { path: "^src/workbook/(excel|xlsx)/" },
    },
    {
      name: "workbench-apart",
      severity: "error",
      from: { path: "^src/workbench/" },
      to: { path: "^src/(?!workbench/|workbook/xlsx/)" },
    },
    {
      name: "nothing-imports-workbench",
      severity: "error",
      from: { path: "^src/(?!workbench/)" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "shipped-code-no-dev-dependency",
      severity: "error",
      from: { path: "^src/(?!workbench/)" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  },
};
