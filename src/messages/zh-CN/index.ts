import cli from "./cli";
import inPane from "./in-pane";
import later from "./later";

/** All wording in Chinese, the language that every other one is held against. */
const zhCN = { ...cli, ...inPane, ...later } as const;

export default zhCN;
