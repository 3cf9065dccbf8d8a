import type { Json } from "./json";

/** Event codes of the Rich API by the method that registers them. */
export const EVENT_CODES = {
  _RegisterDataChangedEvent: 10,
  _RegisterActivatedEvent: 11,
  _RegisterDeactivatedEvent: 12,
  _RegisterAddedEvent: 13,
  _RegisterSelectionChangedEvent: 14,
  _RegisterDeletedEvent: 15,
  _RegisterFormatChangedEvent: 18,
  _RegisterProtectionChangedEvent: 24,
  _RegisterEventNameChanged: 25,
} as const;

export type EventName = keyof typeof EVENT_CODES;

/** Handlers on `worksheets` are addressed by this word instead of a sheet's id. */
export const WHOLE_WORKBOOK = "Workbook";

export interface HostEvent {
  readonly code: number;
  readonly target: string;
  readonly message: Json;
}

/** Which events the add-in asked for. */
export class Subscriptions {
  private readonly targets = new Map<number, Set<string>>();

  add(event: EventName, target: string): void {
    const code = EVENT_CODES[event];
    const targets = this.targets.get(code) ?? new Set();
    this.targets.set(code, targets.add(target));
  }

  remove(event: EventName, target: string): void {
    this.targets.get(EVENT_CODES[event])?.delete(target);
  }

  clear(): void {
    this.targets.clear();
  }

  /** The events to send for something that happened on a sheet: to its own handlers, and to those of the workbook. */
  eventsFor(event: EventName, sheet: string, message: () => Json): HostEvent[] {
    const code = EVENT_CODES[event];
    const wanted = [sheet, WHOLE_WORKBOOK].filter((target) => this.targets.get(code)?.has(target));
    return wanted.map((target) => ({ code, target, message: message() }));
  }
}
