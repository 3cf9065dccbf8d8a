import { ICommandService, type CommandListener, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTriggerFormulaCalculationStartMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";

/** Univer gathers edits for a tenth of a second before it computes; on a busy machine for longer. */
const STARTS_WITHIN = 3_000;
const ENDS_WITHIN = 30_000;

/** Mutations of cells that these commands cause change styles only; Univer computes nothing for them. */
const STYLING: readonly unknown[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/**
 * Knows when everything that was changed has been computed. Univer's own way of waiting is content with a computation
 * that began before the last change. Here every change makes one due, every start that follows takes it up, and all
 * that started must end.
 */
export class Recalculation {
  private formulas = false;
  private due = false;
  private running = 0;
  private stopped = false;
  /** Several may wait at once: a batch, and the clean-up that a former load of the add-in has sent. */
  private readonly waiting = new Set<() => void>();

  constructor(private readonly injector: Injector) {
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.due = false;
        this.running++;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.notified(command.params as { functionsExecutedState?: FormulaExecutedStateType });
      } else if (this.starts(command, options)) this.due = true;
      this.wake();
    });
  }

  /** A workbook without formulas is not waited for, until it gets one; nor is what was begun for the one before. */
  begin(holdsFormulas: boolean): void {
    this.due = false;
    this.running = 0;
    this.stopped = false;
    this.formulas = holdsFormulas;
    this.wake();
  }

  /** Waits; a computation that does not end is not waited for for ever. */
  async settled(): Promise<void> {
    if (!this.formulas) return;
    if (!(await this.until(() => !this.due, STARTS_WITHIN))) {
      // Univer forgets what is due when a computation that it wants to stop has already found its end.
      void this.injector
        .get(ICommandService)
        .executeCommand(
          SetTriggerFormulaCalculationStartMutation.id,
          { forceCalculation: true, dirtyRanges: [] },
          { onlyLocal: true },
        );
      await this.until(() => !this.due, STARTS_WITHIN);
    }
    await this.until(() => !this.due && this.running === 0, ENDS_WITHIN);
  }

  /** One that is stopped says so when it stops and once more when it ends. */
  private notified({ functionsExecutedState: state }: { functionsExecutedState?: FormulaExecutedStateType }): void {
    if (state === undefined) return;
    const stops = state === FormulaExecutedStateType.STOP_EXECUTION && !this.stopped;
    this.stopped = stops;
    if (!stops) this.running = Math.max(0, this.running - 1);
  }

  /** What makes Univer compute. */
  private starts({ id, params }: Parameters<CommandListener>[0], options: Parameters<CommandListener>[1]): boolean {
    if (!this.injector.get(IActiveDirtyManagerService).get(id)) return false;
    if (id !== SetRangeValuesMutation.id) return true;
    const { trigger, cellValue } = params as ISetRangeValuesMutationParams;
    if (options?.onlyLocal === true || STYLING.includes(trigger)) return false;
    this.formulas ||= Object.values(cellValue ?? {}).some(holdFormula);
    return true;
  }

  private wake(): void {
    for (const look of this.waiting) look();
  }

  private until(reached: () => boolean, within: number): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (done: boolean) => {
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve(done);
      };
      const look = () => {
        if (reached()) end(true);
      };
      const timer = setTimeout(() => end(reached()), within);
      this.waiting.add(look);
      look();
    });
  }
}

function holdFormula(line: Record<number, Nullable<ICellData>>): boolean {
  return Object.values(line).some((cell) => Boolean(cell?.f ?? cell?.si));
}
