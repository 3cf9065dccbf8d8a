import { areaAddress, sameArea, type Area } from "./area";
import type { Json } from "./json";
import type { Session } from "./session";
import type { HostEvent } from "./subscriptions";
import { isCellError, type CellValue, type WorkbookChange } from "./workbook";

type CellsChange = Extract<WorkbookChange, { kind: "cells" }>;

/**
 * Turns what happens in the workbook into the events the add-in asked for. What a batch causes is sent after its answer,
 * and the blocks of one large write come as one event again.
 */
export class ChangeFeed {
  duringBatch = false;
  private readonly pending: { change: WorkbookChange; own: boolean }[] = [];
  private scheduled = false;

  constructor(
    private readonly session: Session,
    private readonly send: (events: readonly HostEvent[]) => void,
  ) {
    session.workbook.listen((change) => this.note(change));
  }

  flush(): void {
    const changes = this.pending.splice(0);
    const events = changes.flatMap(({ change, own }) => this.eventsFor(change, own));
    if (events.length > 0) this.send(events);
  }

  private note(change: WorkbookChange): void {
    const last = this.pending.at(-1);
    const joined = last && last.own === this.duringBatch ? join(last.change, change) : null;
    if (last && joined) last.change = joined;
    else this.pending.push({ change, own: this.duringBatch });
    if (this.duringBatch || this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      if (!this.duringBatch) this.flush();
    });
  }

  private eventsFor(change: WorkbookChange, own: boolean): HostEvent[] {
    const { subscriptions } = this.session;
    const base = { worksheetId: change.sheet, source: "Local" };
    switch (change.kind) {
      case "cells":
        return subscriptions.eventsFor("_RegisterDataChangedEvent", change.sheet, () => ({
          ...base,
          ...this.range(change.sheet, change.area),
          changeType: "RangeEdited",
          shiftDirection: "None",
          triggerSource: own ? "ThisLocalAddin" : "Unknown",
          ...details(change),
        }));
      case "format":
        return subscriptions.eventsFor("_RegisterFormatChangedEvent", change.sheet, () => ({
          ...base,
          ...this.range(change.sheet, change.area),
        }));
      case "selection":
        return subscriptions.eventsFor("_RegisterSelectionChangedEvent", change.sheet, () => ({
          ...base,
          address: areaAddress(change.area),
        }));
      case "activated": {
        const { previous } = change;
        const left = previous === null ? [] : this.plain("_RegisterDeactivatedEvent", previous);
        return [...left, ...this.plain("_RegisterActivatedEvent", change.sheet)];
      }
      case "added":
        return this.plain("_RegisterAddedEvent", change.sheet);
      case "deleted":
        return this.plain("_RegisterDeletedEvent", change.sheet);
      case "renamed":
        return subscriptions.eventsFor("_RegisterEventNameChanged", change.sheet, () => ({
          ...base,
          nameBefore: change.before,
          nameAfter: change.after,
        }));
    }
  }

  private plain(event: Parameters<Session["subscriptions"]["eventsFor"]>[0], sheet: string): HostEvent[] {
    return this.session.subscriptions.eventsFor(event, sheet, () => ({ worksheetId: sheet, source: "Local" }));
  }

  private range(sheet: string, area: Area): { address: string; referenceId: string } {
    const object = this.session.object("Range", { session: this.session, sheet, area });
    return { address: areaAddress(area), referenceId: this.session.eventReferenceOf(object) };
  }
}

/** Blocks of rows written one below the other are one change; so are repeated changes of the same cells. */
function join(a: WorkbookChange, b: WorkbookChange): WorkbookChange | null {
  if (a.kind !== b.kind || a.sheet !== b.sheet) return null;
  if (a.kind === "selection" || a.kind === "activated") return a.kind === "selection" ? b : null;
  if ((a.kind !== "cells" && a.kind !== "format") || a.kind !== b.kind) return null;
  if (a.kind === "format" && b.kind === "format" && sameArea(a.area, b.area)) return a;
  const below =
    a.area.column === b.area.column && a.area.columns === b.area.columns && a.area.row + a.area.rows === b.area.row;
  if (!below || b.kind === "format") return null;
  return { kind: "cells", sheet: a.sheet, area: { ...a.area, rows: a.area.rows + b.area.rows } };
}

function details(change: CellsChange): Record<string, Json> {
  if (change.before === undefined || change.after === undefined) return {};
  return {
    valueBefore: shown(change.before),
    valueAfter: shown(change.after),
    valueTypeBefore: valueType(change.before),
    valueTypeAfter: valueType(change.after),
  };
}

function shown(value: CellValue): Json {
  return isCellError(value) ? value.error : value;
}

/** `Excel.RangeValueType` of a stored value. */
export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === "") return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
