import type zhCN from "../zh-CN/in-pane";
import comments from "./comments";
import correct from "./correct";
import file from "./file";
import functions from "./functions";
import fixes from "./fixes";
import help from "./help";
import listing from "./listing";
import pane from "./pane";
import paneCheck from "./pane-check";
import paneReport from "./pane-report";
import recognise from "./recognise";
import record from "./record";
import rulesFunds from "./rules-funds";
import rulesNotApplicable from "./rules-not-applicable";
import rulesGoals from "./rules-goals";
import rulesIndicators from "./rules-indicators";
import reconcile from "./reconcile";
import rulesReport from "./rules-report";
import rulesSheet from "./rules-sheet";
import rulesTargets from "./rules-targets";
import rulesScores from "./rules-scores";
import rulesWeights from "./rules-weights";
import score from "./score";
import scoring from "./scoring";
import scoringProfile from "./scoring-profile";
import settings from "./settings";
import settingsPage from "./settings-page";
import shell from "./shell";
import start from "./start";
import wording from "./wording";
import workbook from "./workbook";

const inPane: Readonly<Record<keyof typeof zhCN, string>> = {
  ...comments,
  ...correct,
  ...file,
  ...functions,
  ...fixes,
  ...help,
  ...listing,
  ...pane,
  ...paneCheck,
  ...paneReport,
  ...recognise,
  ...record,
  ...rulesFunds,
  ...rulesNotApplicable,
  ...rulesGoals,
  ...rulesIndicators,
  ...reconcile,
  ...rulesReport,
  ...rulesSheet,
  ...rulesTargets,
  ...rulesScores,
  ...rulesWeights,
  ...score,
  ...scoring,
  ...scoringProfile,
  ...settings,
  ...settingsPage,
  ...shell,
  ...start,
  ...wording,
  ...workbook,
};

export default inPane;
