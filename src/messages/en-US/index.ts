import type zhCN from "../zh-CN";
import cli from "./cli";
import listing from "./listing";

const enUS: Readonly<Record<keyof typeof zhCN, string>> = { ...cli, ...listing };

export default enUS;
