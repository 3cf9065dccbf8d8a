import { plain } from "./argument";
import { HostError, itemNotFound, NotImplementedError } from "./host-error";
import { memberName, type Answer, type Argument, type HostObject } from "./host-class";
import { isJsonObject, type Json } from "./json";
import { identityOf, queryObject } from "./query";
import type { Session } from "./session";
import {
  BatchActionType,
  ObjectPathType,
  type ArgumentInfo,
  type BatchAction,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
} from "./wire";

/** Services that the client starts on its own and whose answers it ignores. */
const SERVICE_STUB: unique symbol = Symbol("service");

type Target = HostObject | typeof SERVICE_STUB | null;

/**
 * Runs one batch: actions in order, every object path resolved once, at its first use (a path such as `Add` must not run
 * twice). Stops at the first action that fails; what was done before stays done, as in Excel.
 */
export class BatchRun {
  private readonly resolved = new Map<number, Target>();
  private unsettled = false;

  constructor(
    private readonly session: Session,
    private readonly root: HostObject,
    private readonly request: BatchRequest,
  ) {}

  async run(): Promise<BatchResponse> {
    const results: { ActionId: number; Value: Json }[] = [];
    const traces: number[] = [];
    let error: BatchError | undefined;
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        // A trace needs both an entry among the results and its id among the trace ids; handlers wait for the two.
        if (action.ActionType === BatchActionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: await this.perform(action) });
      } catch (thrown) {
        error = this.describe(thrown, action, index);
        break;
      }
    }
    if (this.unsettled) await this.session.workbook.settle();
    return { Results: results, ...(traces.length > 0 ? { TraceIds: traces } : {}), ...(error ? { Error: error } : {}) };
  }

  private async perform(action: BatchAction): Promise<Json> {
    if (action.ActionType === BatchActionType.trace) return null;
    const target = this.resolve(action.ObjectPathId);
    if (target === SERVICE_STUB) return action.ActionType === BatchActionType.instantiate ? {} : null;
    switch (action.ActionType) {
      case BatchActionType.instantiate:
        return target && identityOf(target, this.session);
      case BatchActionType.query:
      case BatchActionType.queryAsJson:
        await this.settleBeforeReading();
        return target && queryObject(target, action.QueryInfo ?? {}, this.session);
      case BatchActionType.method:
        if (!target) return null; // _KeepReference on a null object
        await this.settleBeforeReading();
        return data(this.invoke(target, action.Name, action.ArgumentInfo));
      case BatchActionType.setProperty:
        this.setProperty(target, action.Name, plain(this.arguments(action.ArgumentInfo)[0]));
        return null;
      case BatchActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.setProperty(target, name, value);
        return null;
      default:
        throw new NotImplementedError(`ActionType ${action.ActionType}`);
    }
  }

  private async settleBeforeReading(): Promise<void> {
    if (!this.unsettled) return;
    this.unsettled = false;
    await this.session.workbook.settle();
  }

  private setProperty(target: HostObject | null, name: string, value: Json): void {
    if (!target) throw itemNotFound();
    const member = memberName(name);
    const setter = target.type.setters.get(member);
    if (!setter) throw target.type.missing(`${member}=`);
    this.unsettled = true;
    setter(target.self, value);
  }

  private invoke(target: HostObject, name: string, info: ArgumentInfo | undefined): Answer {
    const member = memberName(name);
    const method = target.type.methods.get(member);
    if (!method) throw target.type.missing(`${member}()`);
    this.unsettled = true;
    return method(target.self, this.arguments(info));
  }

  private resolve(id: number): Target {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const target = this.resolvePath(id);
    this.resolved.set(id, target);
    return target;
  }

  private resolvePath(id: number): Target {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidRequest", `No object path ${id}`);
    if (path.ObjectPathType === ObjectPathType.global) return this.root;
    if (path.ObjectPathType === ObjectPathType.newService) return SERVICE_STUB;
    if (path.ObjectPathType === ObjectPathType.reference) return this.session.resolve(path.Name);
    if (path.ObjectPathType === ObjectPathType.nullObject) return null;
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === SERVICE_STUB || !parent) return parent;
    if (path.ObjectPathType === ObjectPathType.method) {
      const answer = this.invoke(parent, path.Name, path.ArgumentInfo);
      return isHostObject(answer) ? answer : null;
    }
    if (path.ObjectPathType === ObjectPathType.indexer) {
      if (!parent.type.item) throw parent.type.missing("getItem()");
      return parent.type.item(parent.self, plain(this.arguments(path.ArgumentInfo)[0]));
    }
    const member = memberName(path.Name);
    const navigation = parent.type.navigations.get(member);
    if (!navigation) throw parent.type.missing(member);
    return navigation(parent.self);
  }

  private arguments(info: ArgumentInfo | undefined): Argument[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => {
      const target = references[i] ? this.resolve(references[i]) : value;
      return target === SERVICE_STUB ? null : target;
    });
  }

  private describe(thrown: unknown, action: BatchAction, index: number): BatchError {
    if (thrown instanceof NotImplementedError) this.session.missing.push(thrown.member);
    const error =
      thrown instanceof HostError
        ? thrown
        : new HostError("GeneralException", `workbench host: ${String(thrown)}`, 500);
    if (!(thrown instanceof HostError)) this.session.missing.push(`crash: ${String(thrown)}`);
    return {
      Code: error.code,
      Message: error.message,
      Location: this.location(action),
      HttpStatusCode: error.httpStatus,
      ActionIndex: index,
    };
  }

  /** "Range.values", in the terms of the request: parent path and member. */
  private location(action: BatchAction): string {
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    const parent = this.request.ObjectPaths[String(path?.ParentObjectPathId ?? "")];
    const name = action.Name || path?.Name || "";
    return (parent?.Name ? `${parent.Name}.` : "") + memberName(name);
  }
}

function data(answer: Answer): Json {
  return answer === undefined || isHostObject(answer) ? null : answer;
}

function isHostObject(answer: Answer): answer is HostObject {
  return isJsonObject(answer) && "type" in answer && "self" in answer;
}
