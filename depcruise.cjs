// The borders of the house (docs/architecture.md). Each is proven by test/house/borders.test.ts, which plants a
// forbidden import and expects the rule of that name to bite.
/** A room may import only from the rooms listed (and itself). */
function only(name, room, allowed) {
  return {
    name,
    severity: "error",
    from: { path: `^src/${room}/` },
    to: { path: "^src/", pathNot: [`^src/${room}/`, ...allowed.map((path) => `^src/${path}`)] },
  };
}

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "core-imports-core-only",
      severity: "error",
      from: { path: "^src/core/" },
      to: { pathNot: ["^src/core/", "node_modules/(big\\.js|@types/big\\.js|valibot)/"] },
    },
    { name: "core-no-node", severity: "error", from: { path: "^src/core/" }, to: { dependencyTypes: ["core"] } },
    only("grid-knows-no-evaluation", "core/grid", []),
    // An address is no reading of a sheet: the model names cells, it does not look into them.
    only("evaluation-reads-no-grid", "core/evaluation", ["core/grid/address\\.ts"]),
    only("measure-knows-values-only", "core/measure", ["core/grid/", "core/evaluation/"]),
    only("recognise-computes-no-score", "core/recognise", [
      "core/grid/",
      "core/evaluation/",
      "core/measure/",
      "core/settings/",
    ]),
    only("score-reads-the-table-only", "core/score", [
      "core/grid/address\\.ts",
      "core/evaluation/",
      "core/measure/",
      "core/settings/",
    ]),
    {
      name: "rules-do-not-call-each-other",
      severity: "error",
      from: { path: "^src/core/rules/(?!(catalogue|check|rule|finding)\\.ts$)[^/]+$" },
      to: { path: "^src/core/rules/(?!(rule|finding)\\.ts$)[^/]+$" },
    },
    {
      name: "fixes-judge-nothing",
      severity: "error",
      from: { path: "^src/core/rules/fixes/" },
      to: { path: "^src/core/(rules/(?!(rule|finding)\\.ts$)[^/]+$|recognise/|narrate/|review/|settings/)" },
    },
    only("narrate-tells-what-is-there", "core/narrate", [
      "core/grid/address\\.ts",
      "core/evaluation/",
      "core/measure/",
      "core/score/",
      "core/rules/finding\\.ts",
      "core/settings/",
    ]),
    only("settings-know-no-place", "core/settings", ["core/evaluation/(profile|why)\\.ts"]),
    {
      name: "reconcile-reads-tables-not-grids",
      severity: "error",
      from: { path: "^src/core/reconcile/" },
      to: { path: "^src/core/(grid/(?!address\\.ts)|edits/|plans/|narrate/)" },
    },
    only("word-knows-reports-only", "word", ["core/narrate/(report|numbering)\\.ts"]),
    only("edits-are-data", "core/edits", ["core/grid/"]),
    only("workbook-judges-nothing", "workbook", ["core/grid/", "core/edits/"]),
    only("functions-know-no-sheet", "functions", ["core/(evaluation|measure|score)/", "messages/"]),
    {
      name: "functions-are-for-cells",
      comment: "the page registers them; nothing else computes by way of a cell's function",
      severity: "error",
      from: { path: "^src/(?!functions/|taskpane/index)" },
      to: { path: "^src/functions/" },
    },
    only("messages-are-wording", "messages", ["core/evaluation/why\\.ts"]),
    {
      name: "nothing-in-core-or-cli-knows-excel",
      severity: "error",
      from: { path: "^src/(core|cli|messages|word)/" },
      to: { path: "^src/workbook/excel/" },
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
      to: { path: "^src/(?!workbench/|workbook/(xlsx/|workbook-error)|core/(grid|edits)/)" },
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
