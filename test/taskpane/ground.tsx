import { createDOMRenderer, FluentProvider, RendererProvider } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { THEMES } from "../../src/taskpane/theme";

/**
 * What the pane stands on where nothing is laid out: the theme, and no style sheets. jsdom looks through every rule for
 * each element that a query weighs, which takes most of a test's time; what styles do is for the browser to say.
 */
export function Ground({ children }: { children: ReactNode }): ReactElement {
  return (
    <RendererProvider renderer={WITHOUT_RULES} targetDocument={document}>
      <FluentProvider theme={THEMES.light}>{children}</FluentProvider>
    </RendererProvider>
  );
}

const WITHOUT_RULES = createDOMRenderer(document, { unstable_filterCSSRule: () => false });
