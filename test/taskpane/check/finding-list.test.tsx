/** @jest-environment jsdom */
import { fireEvent, render } from "@testing-library/react";
import { useState, type ReactElement } from "react";
import type { Finding } from "../../../src/core/rules/finding";
import { FindingList } from "../../../src/taskpane/check/finding-list";
import type { CheckRow } from "../../../src/taskpane/view/check-list";
import { WordsContext } from "../../../src/taskpane/words";
import { wordsIn } from "../words";
import { appearing, cards, focus, key, layOut } from "./pane-of-test";

/** Rows of 80 px in a window of 600, and some before and behind. */
const MOST_DRAWN = 30;

function rowsOf(count: number): CheckRow[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: "card",
    key: `card ${index}`,
    cause: { finding: {} as Finding, index, followers: [] },
  }));
}

function List({ rows }: { rows: readonly CheckRow[] }): ReactElement {
  const [opened, setOpened] = useState<number | null>(null);
  return (
    <WordsContext value={wordsIn("zh-CN")}>
      <main>
        <FindingList
          rows={rows}
          opened={opened}
          onMove={({ index }) => setOpened(index)}
          card={({ index }) => (
            <button type="button" data-card={index}>
              card {index}
            </button>
          )}
        />
      </main>
    </WordsContext>
  );
}

test.each([50, 5000])(
  "of %d findings only those in sight are drawn, first and last are reached by keys",
  async (count) => {
    layOut();
    const { container } = render(<List rows={rowsOf(count)} />);
    await appearing("[data-card]", "card 0");
    expect(cards().length).toBeLessThan(MOST_DRAWN);
    expect(container.querySelector("li")).toHaveAttribute("aria-setsize", String(count));
    focus(await appearing("[data-card]", "card 0"));
    key("End");
    const last = await appearing("[data-card]", `card ${count - 1}`);
    expect(document.activeElement).toBe(last);
    expect(cards().length).toBeLessThan(MOST_DRAWN);
    fireEvent.keyDown(last, { key: "Home" });
    expect(document.activeElement).toBe(await appearing("[data-card]", "card 0"));
  },
);
