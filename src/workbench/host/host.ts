import { BatchRun } from "./batch";
import { ChangeFeed } from "./change-feed";
import { Faults, isCleanUp, OFFICE_ERRORS, type Fault } from "./faults";
import { appContext, type FrameIdentity } from "./frame";
import { isJsonObject, type Json, type JsonObject } from "./json";
import { CLASSES } from "./model/classes";
import { REQUIREMENT_SETS } from "./requirement-sets";
import { Session } from "./session";
import type { HostEvent } from "./subscriptions";
import {
  ActionType,
  DispatchId,
  MessageType,
  ResponseType,
  type BatchRequest,
  type BatchResponse,
  type WireMessage,
} from "./wire";
import type { Workbook } from "./workbook";

export interface HostOptions {
  readonly workbook: Workbook;
  readonly frame: FrameIdentity;
  /** Sends a text to the add-in's window. */
  readonly post: (text: string) => void;
  /** What `isSetSupported` answers; the client refuses members above it. Lower it to play an older Excel. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly readOnly?: boolean;
  /** Bytes of a request or an answer, 5 MB as Excel on the web has it. */
  readonly payloadLimit?: number;
}

/** One request of the add-in, for tests that count round trips. */
export interface RequestRecord {
  readonly actions: number;
  readonly bytes: number;
  readonly answerBytes: number;
  /** The client's own release of references after `Excel.run`. */
  readonly cleanUp: boolean;
  readonly milliseconds: number;
}

const PAYLOAD_LIMIT = 5_000_000;

/** Excel's side of the conversation with office.js. Feed it the texts the add-in's window posts. */
export class ExcelHost {
  readonly session: Session;
  readonly faults = new Faults();
  readonly requests: RequestRecord[] = [];
  /** Called after every batch; `session.missing` may have grown. */
  afterBatch: () => void = () => undefined;
  private readonly handlers = new Map<string, WireMessage>();
  private readonly feed: ChangeFeed;
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly options: HostOptions) {
    this.session = new Session(options.workbook, CLASSES);
    this.feed = new ChangeFeed(this.session, (events) => this.sendEvents(events));
  }

  receive(text: string): void {
    const message = parseMessage(text);
    if (message?._conversationId !== this.options.frame.conversationId) return;
    if (message._actionType === ActionType.registerEvent) {
      this.handlers.set(message._actionName, message);
      this.reply(message, { Error: 0 });
    } else if (message._actionType === ActionType.unregisterEvent) {
      this.handlers.delete(message._actionName);
      this.reply(message, { Error: 0 });
    } else this.invoke(message);
  }

  /** Resolves when every request received so far has been answered. */
  async idle(): Promise<void> {
    await this.queue;
  }

  /** Presses a ribbon button that runs a function; false when the add-in listens to none. */
  runCommand(controlId: string, functionName: string): boolean {
    const event = JSON.stringify({ source: { id: controlId } });
    return this.fire("appCommandInvoked", [controlId, functionName, event]);
  }

  /** A handler of the older API or of a ribbon command; false when the add-in has registered none. */
  fire(actionName: string, data: Json): boolean {
    const handler = this.handlers.get(actionName);
    if (!handler) return false;
    this.send(handler, data, 0, ResponseType.event);
    return true;
  }

  private invoke(message: WireMessage): void {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.handlers.clear();
        this.session.restart();
        this.reply(message, this.context());
        break;
      case "ContextActivationManager_notifyHost":
        this.reply(message, null);
        break;
      case "executeMethod":
        this.queue = this.queue.then(() => this.execute(message));
        break;
      default:
        this.session.missing.push(message._actionName);
        this.reply(message, null, -3);
    }
  }

  private context(): Json {
    const { frame, requirementSets = REQUIREMENT_SETS, readOnly = false } = this.options;
    return appContext(frame, requirementSets, this.session.parts.settings, readOnly);
  }

  private async execute(message: WireMessage): Promise<void> {
    const data = isJsonObject(message._data) ? message._data : {};
    const method = isJsonObject(data["DdaMethod"]) ? data["DdaMethod"]["DispatchId"] : null;
    const { settings } = this.session.parts;
    if (method === DispatchId.richApi) await this.executeBatch(message, data);
    else if (method === DispatchId.settingsSave) {
      settings.clear();
      for (const [key, value] of settingPairs(data["DdaSettingsMethod"])) settings.set(key, value);
      this.reply(message, { Error: 0, Version: 1 });
    } else if (method === DispatchId.settingsRefresh) {
      this.reply(message, { Properties: [...settings].map(([k, v]) => [k, v]), Error: 0, Version: 1 });
    } else if (method === DispatchId.commandCompleted) this.reply(message, { Error: 0, Version: 1 });
    else {
      this.session.missing.push(`executeMethod ${JSON.stringify(method)}`);
      this.reply(message, { Error: OFFICE_ERRORS.GeneralException, Version: 1 });
    }
  }

  private async executeBatch(message: WireMessage, data: JsonObject): Promise<void> {
    const started = performance.now();
    const body = Array.isArray(data["ArrayData"]) ? String(data["ArrayData"][4]) : "{}";
    const request = JSON.parse(body) as BatchRequest;
    const fault = this.faults.take(request);
    const refused = fault?.kind === "transport-error" || fault?.kind === "office-error" || fault?.kind === "lost";
    if (refused && fault.afterRunning !== true) return this.refuse(message, fault);
    const limit = this.options.payloadLimit ?? PAYLOAD_LIMIT;
    const bytes = byteLength(body, limit);
    if (bytes > limit) return this.replyError(message, OFFICE_ERRORS.RequestPayloadSizeLimitExceeded);
    const answer = JSON.stringify(await this.runBatch(request, fault));
    const answerBytes = byteLength(answer, limit);
    this.requests.push({
      actions: request.Actions.length,
      bytes,
      answerBytes,
      cleanUp: isCleanUp(request),
      milliseconds: performance.now() - started,
    });
    if (fault?.kind === "meanwhile") fault.act();
    if (fault?.kind === "slow") await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    if (refused) this.refuse(message, fault);
    else if (answerBytes > limit) this.replyError(message, OFFICE_ERRORS.ResponsePayloadSizeLimitExceeded);
    else this.reply(message, { Data: [200, ["Content-Type", "application/json"], answer], Error: 0, Version: 1 });
    this.feed.flush();
    this.afterBatch();
  }

  private async runBatch(request: BatchRequest, fault: Fault | null): Promise<BatchResponse> {
    const { workbook } = this.session;
    const until = fault?.kind === "api-error" ? (fault.atAction ?? 0) : request.Actions.length;
    const run = { ...request, Actions: request.Actions.slice(0, until) };
    this.feed.duringBatch = true;
    workbook.beginStep();
    try {
      const response = await new BatchRun(
        this.session,
        this.session.object("Workbook", { session: this.session }),
        run,
      ).run();
      if (fault?.kind === "null-matrices") return withoutMatrices(response);
      if (fault?.kind !== "api-error" || response.Error) return response;
      const { code, message = code } = fault;
      const error = { Code: code, Message: message, Location: "", HttpStatusCode: 500, ActionIndex: until };
      return { ...response, Error: error };
    } finally {
      workbook.endStep();
      this.feed.duringBatch = false;
    }
  }

  /** An answer that says no, or none at all. */
  private refuse(message: WireMessage, fault: Fault): void {
    if (fault.kind === "transport-error") this.reply(message, null, fault.code);
    else if (fault.kind === "office-error") this.replyError(message, fault.number);
  }

  private replyError(message: WireMessage, number: number): void {
    this.reply(message, { Error: number, Version: 1 });
  }

  private reply(request: WireMessage, data: Json, errorCode = 0): void {
    this.send(request, data, errorCode, ResponseType.call);
  }

  private send(to: WireMessage, data: Json, errorCode: number, responseType: ResponseType): void {
    const message: WireMessage = {
      _messageType: MessageType.response,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: new URL(this.options.frame.hostUrl).origin,
      _data: data,
      _errorCode: errorCode,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.options.post(JSON.stringify(message));
  }

  private sendEvents(events: readonly HostEvent[]): void {
    const entries = events.map((e) => [65536, e.code, e.target, JSON.stringify(e.message), 0, false]);
    this.fire("richApiMessage", { ArrayData: entries });
  }
}

function parseMessage(text: string): WireMessage | null {
  try {
    const message: unknown = JSON.parse(text);
    return isJsonObject(message) && message["_messageType"] === MessageType.request
      ? (message as unknown as WireMessage)
      : null;
  } catch {
    return null;
  }
}

function settingPairs(method: Json | undefined): [string, string][] {
  const pairs = isJsonObject(method) && Array.isArray(method["Properties"]) ? (method["Properties"] as Json[]) : [];
  return pairs.flatMap((pair) => (Array.isArray(pair) ? [[String(pair[0]), String(pair[1])] as [string, string]] : []));
}

/** The length in UTF-8; texts too short to reach the limit are not encoded. */
function byteLength(text: string, limit: number): number {
  return text.length * 3 <= limit ? text.length : new TextEncoder().encode(text).length;
}

function withoutMatrices(response: BatchResponse): BatchResponse {
  const matrices = ["Values", "Text", "Formulas", "NumberFormat", "ValueTypes"];
  const results = response.Results.map(({ ActionId, Value }) => {
    if (!isJsonObject(Value)) return { ActionId, Value };
    const entries = Object.entries(Value).map(([key, value]) => [key, matrices.includes(key) ? null : value] as const);
    return { ActionId, Value: Object.fromEntries(entries) };
  });
  return { ...response, Results: results };
}
