// What the pictures of the user guide show, by their names: each tab as it opens, its hint with it.
const SELF_EVALUATION = "nanchang-self-evaluation.xlsx";

const onTab = (tab) => async (pane, words) => {
  await pane.openSample(SELF_EVALUATION);
  await pane.pane.getByRole("tab", { name: words(`pane.tab.${tab}`) }).click();
  await pane.settled();
};

export const GUIDE = {
  recognise: onTab("recognise"),
  check: onTab("check"),
  score: onTab("score"),
  report: onTab("report"),
};
