import type zhCN from "../zh-CN";
import cli from "./cli";
import inPane from "./in-pane";

const enUS: Readonly<Record<keyof typeof zhCN, string>> = { ...cli, ...inPane };

export default enUS;
