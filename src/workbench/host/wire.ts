import type { Json } from "./json";

/** The envelope of every message between the add-in's frame and the outer page, as Microsoft's client writes it. */
export interface WireMessage {
  readonly _messageType: MessageType;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: Json;
  readonly _actionType?: ActionType;
  readonly _errorCode?: number;
  readonly _responseType?: ResponseType;
  readonly _serializerVersion: 1;
}

export const MessageType = { request: 0, response: 1 } as const;
export type MessageType = (typeof MessageType)[keyof typeof MessageType];

export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export type ActionType = (typeof ActionType)[keyof typeof ActionType];

export const ResponseType = { call: 0, event: 1 } as const;
export type ResponseType = (typeof ResponseType)[keyof typeof ResponseType];

/** Methods of the older API that the client reaches through `executeMethod`. */
export const DispatchId = { settingsRefresh: 75, settingsSave: 76, richApi: 93, commandCompleted: 94 } as const;

/** A batch of the Rich API: what one `context.sync()` sends. */
export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const BatchActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

export interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, Json>>;
}

export const ObjectPathType = {
  global: 1,
  newService: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Parallel to `Arguments`: 0 for a plain value, else the path id of the API object that is meant. */
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: BatchError;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Index into the request's Actions; the client builds `debugInfo.statement` from it. */
  readonly ActionIndex: number;
}
