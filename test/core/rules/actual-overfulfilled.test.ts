import { tenPlusNinety, department, removedReasons } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("actual-overfulfilled", {
  valid: [
    { name: "129.9%", form: department, cells: { F14: "5198人次" } },
    { name: "a reason is given", form: department, cells: { F14: "6000人次", I14: "新增网上查档，目标值偏低" } },
    { name: "less than at most is no over-fulfilment", form: tenPlusNinety, cells: { H15: "5" } },
    { name: "=: the figure was to be met exactly", form: tenPlusNinety, cells: { E14: "=", H14: "400" } },
    { name: "no place for a reason", form: removedReasons, notApplicable: "reason-column" },
  ],
  invalid: [
    { name: "150%", form: department, cells: { F14: "6000人次" }, at: "F14", message: "over", found: "150%" },
    { name: "exactly 130%", form: department, cells: { F14: "5200人次" }, at: "F14", message: "over", found: "130%" },
    { name: "an option of 104%", form: department, options: { from: 1.04 }, at: "F14", message: "over", found: "105%" },
  ],
});
