import type zh from "../zh-CN/start";

export default {
  "start.starting": "Starting Jiping…",
  "start.outside": "Jiping works inside Excel. In Excel, choose Jiping › Open pane on the Home tab.",
  "start.silent":
    "Excel does not answer ({seconds} seconds waited). Close the pane and open it again; if that does not help, restart Excel.",
  "start.broken":
    "Some of Jiping's files could not be loaded ({detail}). Check the connection or ask your administrator, then open the pane again.",
} as const satisfies Record<keyof typeof zh, string>;
