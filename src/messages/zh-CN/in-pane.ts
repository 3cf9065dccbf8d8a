import comments from "./comments";
import help from "./help";
import listingTerms from "./listing-terms";
import pane from "./pane";
import paneCheck from "./pane-check";
import recognise from "./recognise";
import record from "./record";
import rulesFunds from "./rules-funds";
import rulesGoals from "./rules-goals";
import rulesIndicators from "./rules-indicators";
import rulesSheet from "./rules-sheet";
import rulesTargets from "./rules-targets";
import rulesScores from "./rules-scores";
import rulesWeights from "./rules-weights";
import score from "./score";
import settings from "./settings";
import shell from "./shell";
import start from "./start";
import workbook from "./workbook";

/** What the pane says from the first result on. One file an area. */
const inPane = {
  ...comments,
  ...help,
  ...listingTerms,
  ...pane,
  ...paneCheck,
  ...recognise,
  ...record,
  ...rulesFunds,
  ...rulesGoals,
  ...rulesIndicators,
  ...rulesSheet,
  ...rulesTargets,
  ...rulesScores,
  ...rulesWeights,
  ...score,
  ...settings,
  ...shell,
  ...start,
  ...workbook,
} as const;

export default inPane;
