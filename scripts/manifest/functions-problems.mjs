// What is wrong with a manifest's custom functions: Excel says nothing of it, their names are just unknown to it.
const PARTS = ["Script", "Page", "Metadata", "Namespace"];
const FORM_FACTORS = ["Runtimes", "AllFormFactors", "DesktopFormFactor"];

const children = (element) => Array.from(element.childNodes).filter((node) => node.nodeType === 1);
const resid = (element) => element?.getAttribute("resid") || children(element ?? []).map(resid)[0];

/**
 * @param {Document} document
 * @param {{ address: string, functionIds: (path: string) => readonly string[] | null }} expected the ids that a metadata
 *   file describes, by its path below the address (null where there is no such file)
 * @returns {string[]} one line a problem
 */
export function functionsProblems(document, { address, functionIds }) {
  const found = [];
  const all = (name) => Array.from(document.getElementsByTagName(name));
  const point = all("ExtensionPoint").find((element) => element.getAttribute("xsi:type") === "CustomFunctions");
  if (!point) return ["the custom functions have no extension point"];
  if (point.parentNode.nodeName !== "AllFormFactors") found.push("the custom functions are not under <AllFormFactors>");
  const host = all("Host").find((element) => element.getAttribute("xsi:type") === "Workbook");
  if (
    host &&
    children(host)
      .map(({ nodeName }) => nodeName)
      .join() !== FORM_FACTORS.join()
  ) {
    found.push(`the host's parts are not ${FORM_FACTORS.join(", ")}`);
  }
  const parts = children(point);
  if (parts.map(({ nodeName }) => nodeName).join() !== PARTS.join()) {
    return [...found, `the custom functions' parts are not ${PARTS.join(", ")}`];
  }
  const [script, page, metadata, namespace] = parts.map(resid);
  const runtime = resid(all("Runtime")[0]);
  for (const [what, id] of [
    ["Script", script],
    ["Page", page],
  ]) {
    if (id !== runtime) found.push(`<${what}> of the custom functions is not in the shared runtime ${runtime}`);
  }
  const sets = all("Set").map((set) => set.getAttribute("Name"));
  if (!sets.includes("SharedRuntime")) found.push("SharedRuntime is not required");

  const declared = (id) =>
    all("bt:Url")
      .concat(all("bt:String"))
      .find((element) => element.getAttribute("id") === id);
  const texts = (id) => {
    const element = declared(id);
    if (!element) return []; // said where resids are looked at
    return [element.getAttribute("DefaultValue"), ...children(element).map((one) => one.getAttribute("Value"))];
  };
  for (const name of texts(namespace)) {
    if (!/^[A-Z][A-Z0-9.]*$/.test(name)) found.push(`${name} is no namespace of functions`);
  }
  const described = texts(metadata).map((url) => [url, functionIds(url.slice(address.length + 1))]);
  for (const [url, ids] of described) if (!ids?.length) found.push(`${url} describes no functions`);
  if (described.length < 2) found.push("the functions' help is not in both languages");
  if (new Set(described.map(([, ids]) => ids?.join())).size > 1)
    found.push("the languages describe different functions");
  return found;
}
