import type { Json } from "./json";

/** What the client needs to know to believe that it sits inside Excel on the web. */
export interface FrameIdentity {
  readonly conversationId: string;
  readonly controlId: string;
  /** The outer page, https, with the add-in's own host name: the client checks both. */
  readonly hostUrl: string;
  readonly locale: string;
}

/** The query parameter `_host_Info` of the add-in's address: host, platform, version, locale, correlation, flags. */
export function hostInfo(frame: FrameIdentity): string {
  const correlation = "00000000-0000-4000-8000-000000000000";
  return ["Excel", "Web", "16.01", frame.locale, correlation, "", "disableLogging", "0"].join("$");
}

/** The iframe's `name`, to be set before its address. */
export function frameName(frame: FrameIdentity): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${frame.controlId}`,
    hostInfo: hostInfo(frame),
    xdmInfo: [frame.conversationId, frame.controlId, frame.hostUrl].join("|"),
    serializerVersion: 1,
    flights: "[]",
  });
}

/** The add-in's address with the host's parameter. */
export function frameUrl(addinUrl: string, frame: FrameIdentity): string {
  const url = new URL(addinUrl);
  url.searchParams.set("_host_Info", hostInfo(frame));
  return url.href;
}

/** The answer to the client's first question. */
export function appContext(
  frame: FrameIdentity,
  sets: Readonly<Record<string, string>>,
  settings: ReadonlyMap<string, string>,
  readOnly: boolean,
): Json {
  return {
    _id: frame.controlId,
    _appName: 16,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: frame.locale,
    _dataLocale: frame.locale,
    _docUrl: "",
    _clientMode: readOnly ? 0 : 1,
    _settings: [...settings].map(([key, value]) => [key, value]),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: frame.controlId,
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: "16.0.18000.40000",
    _addinName: "Add-in",
    _appDomains: [],
    _wacHostEnvironment: "0",
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
