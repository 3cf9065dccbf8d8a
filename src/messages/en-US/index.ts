import type zhCN from "../zh-CN";
import cli from "./cli";
import inPane from "./in-pane";
import later from "./later";
import listing from "./listing";

const enUS: Readonly<Record<keyof typeof zhCN, string>> = { ...cli, ...listing, ...inPane, ...later };

export default enUS;
