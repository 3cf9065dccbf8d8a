import type { FUniver } from "@univerjs/core/facade";
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";

/** Univer gathers edits for a fifth of a second before it computes; on a busy machine for longer. */
const STARTS_WITHIN = 3_000;
const ENDS_WITHIN = 30_000;

const ENDED: readonly unknown[] = [FormulaExecutedStateType.SUCCESS, FormulaExecutedStateType.NOT_EXECUTED];

/**
 * Knows when everything that was written has been computed. Univer's own way of waiting is content with a computation
 * that began before the last write.
 */
export class Recalculation {
  private state: "settled" | "written" | "computing" = "settled";
  private wake: () => void = () => undefined;

  constructor(api: FUniver) {
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id && this.state === "written") this.enter("computing");
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState } = params as { functionsExecutedState?: FormulaExecutedStateType };
      if (this.state === "computing" && ENDED.includes(functionsExecutedState)) this.enter("settled");
    });
  }

  written(): void {
    this.enter("written");
  }

  /** Waits; a computation that does not come or does not end is not waited for for ever. */
  async settled(): Promise<void> {
    if (this.state === "written") await this.changed(STARTS_WITHIN);
    if (this.state === "computing") await this.changed(ENDS_WITHIN);
    this.state = "settled";
  }

  private enter(state: "settled" | "written" | "computing"): void {
    this.state = state;
    this.wake();
  }

  private changed(within: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, within);
      this.wake = () => {
        clearTimeout(timer);
        this.wake = () => undefined;
        resolve();
      };
    });
  }
}
