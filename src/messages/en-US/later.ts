import type zhCN from "../zh-CN/later";
import commentsPreview from "./comments-preview";
import correct from "./correct";
import file from "./file";
import fixes from "./fixes";
import functions from "./functions";
import hints from "./hints";
import overview from "./overview";
import paneCheckPanels from "./pane-check-panels";
import paneReport from "./pane-report";
import paneTabs from "./pane-tabs";
import recogniseWhy from "./recognise-why";
import reconcile from "./reconcile";
import recordSheet from "./record-sheet";
import rulesAdvice from "./rules-advice";
import rulesNotApplicable from "./rules-not-applicable";
import rulesReport from "./rules-report";
import scoreWhy from "./score-why";
import scoring from "./scoring";
import scoringProfile from "./scoring-profile";
import settingsPage from "./settings-page";
import summary from "./summary";
import wording from "./wording";
import writing from "./writing";

const later: Readonly<Record<keyof typeof zhCN, string>> = {
  ...commentsPreview,
  ...correct,
  ...file,
  ...fixes,
  ...functions,
  ...hints,
  ...overview,
  ...paneCheckPanels,
  ...paneReport,
  ...paneTabs,
  ...recogniseWhy,
  ...reconcile,
  ...recordSheet,
  ...rulesAdvice,
  ...rulesNotApplicable,
  ...rulesReport,
  ...scoreWhy,
  ...scoring,
  ...scoringProfile,
  ...settingsPage,
  ...summary,
  ...wording,
  ...writing,
};

export default later;
