import { fireEvent, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { useShortcuts } from "../../../src/taskpane/use-shortcuts";

function Keys({ show }: { show: (tab: string) => unknown }): ReactElement {
  useShortcuts(show);
  return <input />;
}

test("Alt and a digit show a tab, from a field too; any other combination is the host's", () => {
  const show = jest.fn((tab: string) => tab);
  const { container } = render(<Keys show={show} />);
  const field = container.querySelector("input");
  if (!field) throw new Error("nothing is rendered");
  // fireEvent answers false where the key was taken.
  expect(fireEvent.keyDown(field, { code: "Digit3", key: "£", altKey: true })).toBe(false);
  expect(fireEvent.keyDown(field, { code: "Numpad1", altKey: true })).toBe(false);
  expect(fireEvent.keyDown(field, { code: "Digit5", altKey: true })).toBe(true);
  expect(fireEvent.keyDown(field, { code: "Digit1" })).toBe(true);
  expect(fireEvent.keyDown(field, { code: "Digit1", altKey: true, ctrlKey: true })).toBe(true);
  expect(show.mock.calls).toEqual([["score"], ["recognise"]]);
});
