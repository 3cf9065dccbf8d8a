import { ICommandService, IUndoRedoService, type IMutationInfo, type Injector } from "@univerjs/core";

/**
 * Runs Univer's mutations and keeps how to take each back, so that a whole batch becomes one entry of Univer's own undo
 * stack. (Univer's batching puts the ways back in the order of the ways there, which is wrong for a cell changed twice.)
 */
export class UndoStep {
  private redo: IMutationInfo[] = [];
  private undo: IMutationInfo[] = [];
  private depth = 0;
  private running = false;

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {}

  /** True while a mutation of ours runs: what Univer reports meanwhile is no doing of the person at the grid. */
  get isRunning(): boolean {
    return this.running;
  }

  begin(): void {
    this.depth++;
  }

  end(): void {
    if (--this.depth === 0) this.push();
  }

  run(id: string, params: object, back: IMutationInfo): void {
    this.running = true;
    try {
      this.injector.get(ICommandService).syncExecuteCommand(id, params);
    } finally {
      this.running = false;
    }
    this.redo.push({ id, params });
    this.undo.unshift(back);
    if (this.depth === 0) this.push();
  }

  private push(): void {
    const [undoMutations, redoMutations] = [this.undo, this.redo];
    this.undo = [];
    this.redo = [];
    if (redoMutations.length === 0) return;
    this.injector.get(IUndoRedoService).pushUndoRedo({ unitID: this.unitId, undoMutations, redoMutations });
  }
}
