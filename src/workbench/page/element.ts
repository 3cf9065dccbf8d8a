/** An element of the page's HTML by its id. */
export function element<T extends HTMLElement>(id: string, type: abstract new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`no #${id} in the page`);
  return found;
}
