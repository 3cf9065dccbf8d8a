import cli from "./cli";
import inPane from "./in-pane";

/** All wording in Chinese, the language that every other one is held against. */
const zhCN = { ...cli, ...inPane } as const;

export default zhCN;
