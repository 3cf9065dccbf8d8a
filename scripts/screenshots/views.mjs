// Every view of the pane but its tabs: what a person opens from them, in either language, on real sheets.
const SELF_EVALUATION = "nanchang-self-evaluation.xlsx";
const WITH_PROPOSALS = "yongde-school.xlsx";
const REPORT = "项目自评得分94.5分，评价等级为“良”。全年预算数220万元，执行数198万元，预算执行率90%。";

const press = (pane, name) => pane.pane.getByRole("button", { name, exact: true }).first().click();
const choose = (pane, name) => pane.pane.getByRole("menuitem", { name, exact: true }).click();
const dialog = (pane) => pane.pane.getByRole("dialog").waitFor();

async function onTab(pane, words, file, tab) {
  await pane.openSample(file);
  await pane.pane.getByRole("tab", { name: words(`pane.tab.${tab}`) }).click();
  await pane.settled();
}

/** The first finding, open. */
async function finding(pane, words) {
  await onTab(pane, words, WITH_PROPOSALS, "check");
  await pane.pane.locator("[data-card]").first().click();
  await pane.settled();
}

async function fromMenu(pane, words, item) {
  await pane.openSample(WITH_PROPOSALS);
  await press(pane, words("shell.menu"));
  await choose(pane, words(item));
  await pane.settled();
}

async function fromRecord(pane, words, item) {
  await onTab(pane, words, WITH_PROPOSALS, "check");
  await press(pane, words("record.menu"));
  if (item === null) return;
  await choose(pane, words(item));
  await dialog(pane);
}

export const VIEWS = {
  "a finding, open": finding,
  "a finding to be ignored": async (pane, words) => {
    await finding(pane, words);
    await press(pane, words("pane.check.suppress"));
    await dialog(pane);
  },
  "a rule's page": async (pane, words) => {
    await finding(pane, words);
    await press(pane, words("pane.check.basis"));
    await pane.pane.getByRole("button", { name: words("pane.check.back") }).waitFor();
    await pane.settled();
  },
  "settings of rules": async (pane, words) => {
    await onTab(pane, words, WITH_PROPOSALS, "check");
    await press(pane, words("pane.check.more"));
    await choose(pane, words("pane.check.rules"));
    await pane.settled();
  },
  "the record's menu": (pane, words) => fromRecord(pane, words, null),
  "comments, previewed": (pane, words) => fromRecord(pane, words, "comments.add"),
  "the record, previewed": (pane, words) => fromRecord(pane, words, "record.insert"),
  "charts of scores": async (pane, words) => {
    await onTab(pane, words, WITH_PROPOSALS, "score");
    await press(pane, words("scoring.pictures.show"));
    await pane.settled();
  },
  "a score explained": async (pane, words) => {
    await onTab(pane, words, WITH_PROPOSALS, "score");
    await pane.pane.getByRole("row").filter({ hasText: "资金到位及时率" }).getByRole("button").first().click();
    await pane.settled();
  },
  "a profile of one's own": async (pane, words) => {
    await onTab(pane, words, WITH_PROPOSALS, "score");
    await pane.pane
      .getByRole("button", { name: words("pane.score.profile") })
      .first()
      .click();
    await choose(pane, words("scoring.profile.edit"));
    await pane.settled();
  },
  "the report's sections": async (pane, words) => {
    await onTab(pane, words, SELF_EVALUATION, "report");
    await press(pane, words("pane.report.form"));
  },
  "the report, previewed": async (pane, words) => {
    await onTab(pane, words, SELF_EVALUATION, "report");
    await press(pane, words("pane.report.insert-menu"));
    await choose(pane, words("pane.report.insert"));
    await dialog(pane);
  },
  "a report held against the sheet": async (pane, words) => {
    await onTab(pane, words, SELF_EVALUATION, "report");
    await press(pane, words("pane.report.more-views"));
    await choose(pane, words("reconcile.pane.open"));
    await pane.pane.getByRole("textbox").fill(REPORT);
    await press(pane, words("reconcile.pane.done"));
    await pane.settled();
  },
  "all tables": async (pane, words) => {
    await pane.openSample(WITH_PROPOSALS);
    await pane.pane.locator("header button").first().click();
    await choose(pane, words("overview.open"));
    await pane.pane.getByRole("table").waitFor();
  },
  settings: (pane, words) => fromMenu(pane, words, "settings.open"),
  guide: (pane, words) => fromMenu(pane, words, "help.open"),
};
