import type zhCN from "../zh-CN";
import cli from "./cli";
import inPane from "./in-pane";
import later from "./later";

const enUS: Readonly<Record<keyof typeof zhCN, string>> = { ...cli, ...inPane, ...later };

export default enUS;
