// What is wrong with a manifest, without asking anybody: the official validation posts the file to a service.
import { JSDOM } from "jsdom";
import { functionsProblems } from "./functions-problems.mjs";
import { shortcutsProblems } from "./shortcuts-problems.mjs";

const { DOMParser } = new JSDOM().window;

/** The order of elements that the published schema asks for, outermost level. */
const ORDER = [
  "Id",
  "AlternateId",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
  "ExtendedOverrides",
];
const OVERRIDES_ORDER = ["Description", "Requirements", "Hosts", "Resources"];
const RESOURCES_ORDER = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"];
const REQUIRED = ORDER.filter((name) => name !== "AlternateId");
const LIMITS = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };

const children = (element) => Array.from(element.childNodes).filter((node) => node.nodeType === 1);
const all = (document, name) => Array.from(document.getElementsByTagName(name));

/**
 * @param {string} xml
 * @param {{ address: string, iconSize: (path: string) => { width: number, height: number } | null, functionIds: (path: string) => readonly string[] | null, shortcutsOf: (path: string) => object | null }} expected
 *   the address that every URL must start with, and by a path below it the real pixel size of an icon, the functions
 *   that a metadata file describes and what a file of shortcuts holds (null where there is no such file)
 * @returns {string[]} one line a problem, empty where all is well
 */
export function problems(xml, { address, iconSize, functionIds, shortcutsOf }) {
  const found = [];
  const say = (text) => found.push(text);
  const document = parse(xml, say);
  if (!document) return found;
  const root = document.documentElement;
  if (root.getAttribute("xsi:type") !== "TaskPaneApp") say("the root is no TaskPaneApp");

  const names = children(root).map((node) => node.nodeName);
  for (const name of REQUIRED) if (!names.includes(name)) say(`<${name}> is missing`);
  inOrder(names, ORDER, "OfficeApp", say);
  for (const overrides of all(document, "VersionOverrides")) {
    inOrder(
      children(overrides).map((node) => node.nodeName),
      OVERRIDES_ORDER,
      "VersionOverrides",
      say,
    );
  }
  for (const resources of all(document, "Resources")) {
    inOrder(
      children(resources).map((node) => node.nodeName),
      RESOURCES_ORDER,
      "Resources",
      say,
    );
  }

  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text(document, "Id"))) say("<Id> is no GUID");
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(text(document, "Version"))) say("<Version> has not four parts");
  if (text(document, "DefaultLocale") !== "zh-CN") say("<DefaultLocale> is not zh-CN");
  if (text(document, "Permissions") !== "ReadWriteDocument") say("<Permissions> is not ReadWriteDocument");
  const sets = new Map(all(document, "Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]));
  if (sets.get("ExcelApi") !== "1.13") say("ExcelApi 1.13 is not required");

  locales(document, say);
  resourceIds(document, say);
  for (const element of [...all(document, "*")]) {
    for (const name of ["DefaultValue", "Value", "Url"]) {
      const value = element.getAttribute(name);
      if (value?.startsWith("http") && !value.startsWith(`${address}/`)) say(`${value} is not under ${address}`);
    }
  }
  if (!address.startsWith("https://")) say(`${address} is no https address`);
  icons(document, address, iconSize, say);
  return [
    ...found,
    ...functionsProblems(document, { address, functionIds }),
    ...shortcutsProblems(document, { address, shortcutsOf }),
  ];
}

function parse(xml, say) {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const broken = document.getElementsByTagName("parsererror")[0];
  if (broken) say(`not well-formed: ${broken.textContent.trim().split("\n")[0]}`);
  return broken ? null : document;
}

const text = (document, name) => document.getElementsByTagName(name)[0]?.textContent.trim() ?? "";

function inOrder(names, order, where, say) {
  let last = -1;
  for (const name of names) {
    const position = order.indexOf(name);
    if (position < 0) say(`<${name}> is unknown in ${where}`);
    else if (position < last) say(`<${name}> stands out of order in ${where}`);
    else last = position;
  }
}

/** Every string has its English override; the default is Chinese. */
function locales(document, say) {
  const strings = [...all(document, "DisplayName"), ...all(document, "bt:String")];
  const description = children(document.documentElement).find((node) => node.nodeName === "Description");
  for (const element of description ? [...strings, description] : strings) {
    const name = element.getAttribute("id") || element.nodeName;
    const overrides = children(element).filter((node) => node.nodeName.endsWith("Override"));
    if (!element.getAttribute("DefaultValue")) say(`${name} has no text`);
    if (!overrides.some((node) => node.getAttribute("Locale") === "en-US" && node.getAttribute("Value"))) {
      say(`${name} has no en-US text`);
    }
    const limit = LIMITS[element.parentNode.nodeName];
    if (limit && element.getAttribute("DefaultValue").length > limit) say(`${name} is longer than ${limit} characters`);
  }
}

function resourceIds(document, say) {
  const declared = ["bt:Image", "bt:Url", "bt:String"]
    .flatMap((name) => all(document, name))
    .map((element) => element.getAttribute("id"))
    .filter(Boolean);
  const used = all(document, "*")
    .map((element) => element.getAttribute("resid"))
    .filter(Boolean);
  for (const id of used) if (!declared.includes(id)) say(`resid ${id} is not declared`);
  for (const id of declared) {
    if (!used.includes(id)) say(`resource ${id} is never used`);
    if (declared.indexOf(id) !== declared.lastIndexOf(id)) say(`resource ${id} is declared twice`);
    if (id.length > 32) say(`resource id ${id} is longer than 32 characters`);
  }
}

/** Every icon file exists, is square, and has the pixels that it is declared with, wherever it is used. */
function icons(document, address, iconSize, say) {
  const resources = new Map(
    all(document, "bt:Image").flatMap((image) => {
      const id = image.getAttribute("id");
      return id ? [[id, image.getAttribute("DefaultValue")]] : [];
    }),
  );
  const declared = [
    [document.getElementsByTagName("IconUrl")[0]?.getAttribute("DefaultValue"), 32],
    [document.getElementsByTagName("HighResolutionIconUrl")[0]?.getAttribute("DefaultValue"), 64],
    ...all(document, "bt:Image").flatMap((image) => {
      const id = image.getAttribute("resid");
      return id ? [[resources.get(id), Number(image.getAttribute("size"))]] : [];
    }),
  ];
  for (const [url, size] of declared) {
    const real = url ? iconSize(url.slice(address.length + 1)) : null;
    if (real === null) say(`icon ${url} does not exist`);
    else if (real.width !== size || real.height !== size) {
      say(`icon ${url} is ${real.width} × ${real.height} pixels, declared as ${size}`);
    }
  }
  for (const icon of all(document, "Icon")) {
    const sizes = children(icon).map((image) => image.getAttribute("size"));
    if (sizes.join() !== "16,32,80") say(`an icon has the sizes ${sizes.join(", ")}, not 16, 32, 80`);
  }
}
