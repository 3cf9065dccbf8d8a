import cli from "./cli";
import listing from "./listing";

/** All wording in Chinese, the language that every other one is held against. One file an area, one prefix a file. */
const zhCN = { ...cli, ...listing } as const;

export default zhCN;
