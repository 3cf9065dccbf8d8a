import { a1 } from "../../../src/core/grid/address";
import * as forms from "./clean-forms";
import { checkCase } from "./rule-tester";

const drawings = Object.entries(forms).flatMap(([name, form]) =>
  typeof form === "string" ? [[name, form] as const] : [],
);

test.each(drawings)("no rule has anything to say of %s", (_name, form) => {
  const { findings } = checkCase("", { name: "as it stands", form });
  expect(findings.map(({ rule, primary }) => `${rule}@${a1(primary)}`)).toEqual([]);
});
