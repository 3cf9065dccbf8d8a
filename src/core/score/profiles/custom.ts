import type { Profile } from "../../evaluation/profile";
import { mof202010 } from "./mof-2020-10";

/** Where a person's own figures start from: the national rule, to be edited. */
export const custom: Profile = {
  ...mof202010,
  id: "custom",
  source: { clause: "自定义", verified: false, note: "由使用者设定，初始值取自财预〔2020〕10号" },
};
