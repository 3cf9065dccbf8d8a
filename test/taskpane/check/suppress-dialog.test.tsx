/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import type { Finding } from "../../../src/core/rules/finding";
import { NO_SETTINGS } from "../../../src/core/settings/settings";
import type { Suppression } from "../../../src/core/settings/suppressions";
import type { TableReview } from "../../../src/core/review/review";
import SuppressDialog from "../../../src/taskpane/check/suppress-dialog";
import SuppressedPanel from "../../../src/taskpane/check/suppressed-panel";
import { WordsContext } from "../../../src/taskpane/words";
import { Ground } from "../ground";
import { wordsIn } from "../words";
import { selfEvaluation } from "../../core/rules/clean-forms";
import { checkCase } from "../../core/rules/rule-tester";

const [finding] = checkCase("", { name: "", form: selfEvaluation, cells: { F15: "≥97%" } }).findings as [Finding];

function show(element: ReactElement): void {
  render(
    <Ground>
      <WordsContext value={wordsIn("zh-CN")}>{element}</WordsContext>
    </Ground>,
  );
}

describe("letting a finding be", () => {
  let said: unknown[];
  beforeEach(() => {
    said = [];
    show(
      <SuppressDialog
        finding={finding}
        onSuppress={(...all) => said.push(all)}
        onCancel={() => said.push("cancelled")}
      />,
    );
  });
  const reason = () => screen.getByRole("textbox", { name: /理由/ });
  const done = () => fireEvent.click(screen.getByText("忽略", { selector: "button" }));

  test("asks for a reason, blanks are none", () => {
    expect(screen.queryByText(/请写明理由/)).toBeNull();
    fireEvent.change(reason(), { target: { value: "  " } });
    done();
    expect(screen.getByText("请写明理由：查看这份表的人会看到它。")).toBeVisible();
    expect(said).toEqual([]);
  });

  test("this finding in the workbook, unless a person says otherwise", () => {
    fireEvent.change(reason(), { target: { value: "已核实" } });
    done();
    expect(said).toEqual([["finding", "已核实", "workbook"]]);
  });

  test("the whole rule on this machine", () => {
    fireEvent.change(reason(), { target: { value: "本单位惯例" } });
    fireEvent.click(screen.getByLabelText("忽略这条规则的全部意见：完成值带比较符号"));
    fireEvent.click(screen.getByLabelText("本机（只影响本人）"));
    done();
    expect(said).toEqual([["rule", "本单位惯例", "machine"]]);
  });

  test("can be left", () => {
    fireEvent.click(screen.getByText("取消"));
    expect(said).toEqual(["cancelled"]);
  });
});

describe("what was let be", () => {
  const one: Suppression = { rule: finding.rule, finding: null, reason: "本单位惯例", made: "2024-03-15" };
  const two: Suppression = { rule: "score-total", finding: null, reason: "另附说明", made: "" };
  const review = {
    table: { sheet: "自评表" },
    suppressed: [{ finding, suppression: one }],
  } as unknown as TableReview;
  const settings = {
    workbook: { ...NO_SETTINGS, suppressions: [one] },
    machine: { ...NO_SETTINGS, suppressions: [two] },
  };

  test("is listed with what it keeps silent, its reason, where and since when it is kept", () => {
    show(
      <SuppressedPanel
        review={review}
        settings={settings}
        controller={{ unsuppress: jest.fn() }}
        onClose={jest.fn()}
      />,
    );
    const [first, second] = screen.getAllByRole("listitem");
    expect(first).toHaveTextContent(
      /已忽略整条规则 · 完成值带比较符号.*≥97%.*理由：本单位惯例.*保存在本工作簿 · 2024-03-15/,
    );
    expect(second).toHaveTextContent(/这张表里现在没有对应的意见。理由：另附说明保存在本机/);
  });

  test("is told again, in the place where it is kept", () => {
    const unsuppress = jest.fn(() => Promise.resolve());
    show(<SuppressedPanel review={review} settings={settings} controller={{ unsuppress }} onClose={jest.fn()} />);
    for (const restore of screen.getAllByText("恢复")) fireEvent.click(restore);
    expect(unsuppress.mock.calls).toEqual([
      [one, "workbook"],
      [two, "machine"],
    ]);
  });
});
