/**
 * The Markdown of a rule's page, out of the one chunk that holds them all; null for a rule without one. The id comes
 * from the catalogue and from nowhere else.
 */
export async function loadPage(rule: string): Promise<string | null> {
  if (!/^[a-z0-9-]+$/u.test(rule)) return null;
  try {
    const page = (await import(
      /* webpackMode: "lazy-once", webpackChunkName: "rule-pages", webpackInclude: /[a-z0-9-]+\.md$/, webpackExclude: /README\.md$/ */
      `../../../../docs/rules/${rule}.md`
    )) as { readonly default: string };
    return page.default;
  } catch {
    return null;
  }
}
