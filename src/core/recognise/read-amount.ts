import { dec, type Dec } from "../evaluation/decimal";
import { fold } from "./normalise";
import type { Interpret } from "./read-entry";

const SCALE: Readonly<Record<string, string>> = {
  元: "1",
  百元: "100",
  千元: "1000",
  万: "10000",
  万元: "10000",
  亿: "100000000",
  亿元: "100000000",
};

/** "5.8万" under 万元 is 5.8; under 元 it is 58000. */
export function asAmount(unit: string | null): Interpret {
  return ({ value, unit: own }) => {
    if (own === null || own === unit) return value;
    const [from, to] = [SCALE[own], SCALE[unit ?? ""]];
    return from && to ? value.times(from).div(to) : own === "分" || own === "%" ? null : value;
  };
}

/** A rate is a fraction. Without a percent sign the amounts say whether 98.5 or 0.985 is meant, else the size does. */
export function asRate(header: string, budget: Dec | null, executed: Dec | null): Interpret {
  return ({ value, unit }) => {
    if (unit === "%") return value.div(100);
    if (unit !== null) return null;
    const real = budget && executed && budget.gt(0) ? executed.div(budget) : null;
    if (real) {
      const asIs = value.minus(real).abs();
      return value.div(100).minus(real).abs().lt(asIs) ? value.div(100) : value;
    }
    return fold(header).includes("%") || value.gt(2) ? value.div(dec(100)) : value;
  };
}
