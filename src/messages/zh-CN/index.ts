import cli from "./cli";
import inPane from "./in-pane";
import later from "./later";
import listing from "./listing";

/** All wording in Chinese, the language that every other one is held against. */
const zhCN = { ...cli, ...listing, ...inPane, ...later } as const;

export default zhCN;
