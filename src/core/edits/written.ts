import type { CellValue } from "../grid/grid";

/** What a write puts into a cell. Text is always text: a leading "=" never becomes a formula. */
export type Written =
  | {
      readonly kind: "value";
      readonly value: CellValue;
      /** As it will be displayed, where the plan knows better than its number format tells. */
      readonly text?: string;
    }
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly expected?: CellValue;
      readonly text?: string;
    };
