import { tenPlusNinety, nested } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("weight-dominant", {
  valid: [
    { name: "29 points", form: tenPlusNinety, cells: { I11: "29", J11: "29.00", I12: "11", J12: "11.00" } },
    { name: "a slip of the decimal point", form: tenPlusNinety, cells: { I11: "200" }, others: ["weights-total"] },
    { name: "nested percent counts effective points", form: nested },
    {
      name: "an option of 60",
      form: tenPlusNinety,
      cells: { I11: "35", J11: "35.00", I12: "5", J12: "5.00" },
      options: { from: 60 },
    },
  ],
  invalid: [
    {
      name: "30 points",
      form: tenPlusNinety,
      cells: { I11: "30", J11: "30.00", I12: "10", J12: "10.00" },
      at: "I11",
      message: "dominant",
      severity: "info",
      found: "30",
    },
    {
      name: "40 points, the row beside it gone",
      form: tenPlusNinety,
      cells: { I11: "40", J11: "40.00" },
      removeRows: [12],
      at: "I11",
      message: "dominant",
    },
    {
      name: "an option of 20",
      form: tenPlusNinety,
      cells: { I11: "21", J11: "21.00", I12: "19", J12: "19.00" },
      options: { from: 21 },
      at: "I11",
      message: "dominant",
    },
    {
      name: "35 for 20: the sum that it spoils is told",
      form: tenPlusNinety,
      cells: { I11: "35" },
      at: "I11",
      message: "dominant",
      follows: "weights-total",
    },
    {
      name: "45 for 40: it would be dominant all the same",
      form: tenPlusNinety,
      cells: { I11: "45", J11: "40.00" },
      removeRows: [12],
      at: "I11",
      message: "dominant",
      others: ["weights-total"],
    },
  ],
});
