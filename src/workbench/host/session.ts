import type { Area } from "./area";
import {
  DocumentParts,
  type CellComment,
  type Chart,
  type ChartSeries,
  type CustomXmlPart,
  type DefinedName,
} from "./document-parts";
import { HostError } from "./host-error";
import type { HostClass, HostObject } from "./host-class";
import { Subscriptions } from "./subscriptions";
import type { BorderEdge, Workbook } from "./workbook";

export interface InSession {
  readonly session: Session;
}

export interface SheetOf extends InSession {
  readonly sheet: string;
}

export interface CellsOf extends SheetOf {
  readonly area: Area;
}

export interface AreasOf extends SheetOf {
  readonly areas: readonly Area[];
}

/** What the host keeps for an object of each class of the API that it plays. */
export interface States {
  Workbook: InSession;
  Application: InSession;
  WorksheetCollection: InSession;
  Worksheet: SheetOf;
  WorksheetProtection: SheetOf;
  WorksheetFreezePanes: SheetOf;
  PageLayout: SheetOf;
  Range: CellsOf;
  RangeAreas: AreasOf;
  RangeCollection: AreasOf;
  RangeFormat: CellsOf;
  RangeFill: CellsOf;
  RangeFont: CellsOf;
  RangeBorderCollection: CellsOf;
  RangeBorder: CellsOf & { readonly edge: BorderEdge | "InsideHorizontal" | "InsideVertical" };
  NamedItemCollection: InSession & { readonly sheet: string | null };
  NamedItem: InSession & { readonly item: DefinedName };
  CustomXmlPartCollection: InSession & { readonly namespace: string | null };
  CustomXmlPart: InSession & { readonly part: CustomXmlPart };
  SettingCollection: InSession;
  Setting: InSession & { readonly key: string };
  CommentCollection: SheetOf;
  Comment: InSession & { readonly comment: CellComment };
  ChartCollection: SheetOf;
  Chart: SheetOf & { readonly chart: Chart };
  ChartTitle: SheetOf & { readonly chart: Chart };
  ChartLegend: SheetOf & { readonly chart: Chart };
  ChartSeriesCollection: SheetOf & { readonly chart: Chart };
  ChartSeries: InSession & { readonly series: ChartSeries };
}

export type ClassName = keyof States;
export type Classes = Readonly<Record<ClassName, HostClass>>;

/** How many ranges that only events speak of are kept for `event.getRange()`. */
const EVENT_REFERENCES = 500;

/** What lives as long as one add-in is loaded: references it holds, events it listens to, the document behind it. */
export class Session {
  readonly subscriptions = new Subscriptions();
  /** Members the add-in asked for that the workbench does not play. Tests fail when it is not empty. */
  readonly missing: string[] = [];
  private readonly references = new Map<string, HostObject>();
  private readonly eventReferences: string[] = [];
  private readonly names = new WeakMap<object, string>();
  private lastReference = 0;

  constructor(
    readonly workbook: Workbook,
    private readonly classes: Classes,
    readonly parts: DocumentParts = new DocumentParts(),
  ) {}

  /** An object of the API. The classes are looked up by name, since they speak of each other in a circle. */
  object<Name extends ClassName>(name: Name, self: States[Name]): HostObject {
    return { type: this.classes[name], self };
  }

  /** The same object always gets the same reference, as the client's later batches rely on. */
  referenceOf(object: HostObject): string {
    const known = this.names.get(object);
    if (known !== undefined && this.references.has(known)) return known;
    const name = `ref:${++this.lastReference}`;
    this.names.set(object, name);
    this.references.set(name, object);
    return name;
  }

  /** A reference that nobody releases: the oldest go first. */
  eventReferenceOf(object: HostObject): string {
    const name = this.referenceOf(object);
    this.eventReferences.push(name);
    if (this.eventReferences.length > EVENT_REFERENCES) this.release(this.eventReferences.shift() ?? "");
    return name;
  }

  resolve(name: string): HostObject {
    const object = this.references.get(name);
    if (!object) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  release(name: string): void {
    this.references.delete(name);
  }

  /** How many objects the client holds; a leak shows here. */
  get referenceCount(): number {
    return this.references.size;
  }

  /** The add-in's page was loaded anew: what it held and heard is gone, the document stays. */
  restart(): void {
    this.references.clear();
    this.eventReferences.length = 0;
    this.subscriptions.clear();
  }
}
