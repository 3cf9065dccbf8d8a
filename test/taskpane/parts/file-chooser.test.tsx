import { fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { useFileChooser } from "../../../src/taskpane/parts/file-chooser";
import { settingsText } from "../../../src/taskpane/parts/settings-file";

function Chooser({ onFile }: { onFile: (file: File) => void }): ReactElement {
  const { open, input } = useFileChooser(".json", "口径文件", onFile);
  return (
    <>
      <button onClick={open}>打开</button>
      {input}
    </>
  );
}

test("the button opens the system's dialog, which is no control of its own", () => {
  render(<Chooser onFile={() => undefined} />);
  const input = screen.getByLabelText<HTMLInputElement>("口径文件");
  const clicked = jest.spyOn(input, "click");
  fireEvent.click(screen.getByText("打开"));
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(input.hidden).toBe(true);
  expect(input.accept).toBe(".json");
});

test("a chosen file is handed over, and may be chosen again; a dialog that was cancelled hands over nothing", () => {
  const names: string[] = [];
  render(<Chooser onFile={(file) => names.push(file.name)} />);
  const input = screen.getByLabelText<HTMLInputElement>("口径文件");
  const emptied = jest.spyOn(input, "value", "set");
  fireEvent.change(input, { target: { files: [new File(["{}"], "a.json")] } });
  expect(names).toEqual(["a.json"]);
  expect(emptied).toHaveBeenLastCalledWith("");
  fireEvent.change(input, { target: { files: [] } });
  expect(names).toEqual(["a.json"]);
});

test.each([
  ["read as it is", { size: 2, text: () => Promise.resolve("{}") }, "{}"],
  ["that has gone meanwhile", { size: 2, text: () => Promise.reject(new Error("NotFoundError")) }, ""],
  ["far too large to be settings", { size: 20_000_001, text: () => Promise.resolve("{}") }, ""],
])("a file %s", async (_, file, expected) => {
  expect(await settingsText(file as unknown as File)).toBe(expected);
});
