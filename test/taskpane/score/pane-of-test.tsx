import { configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { TextDecoder, TextEncoder } from "node:util";
import type { Grid } from "../../../src/core/grid/grid";
import App from "../../../src/taskpane/app";
import core from "../../../src/taskpane/core";
import { Ground } from "../ground";
import { wordsIn } from "../words";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { drawSheet } from "../../drawn/drawn-sheet";

/**
 * What browsers have and jsdom lacks. It lays nothing out: the scrolling area has a height, a line has one too, and
 * nothing ever changes its size.
 */
export function givePagesASize(): void {
  configure({ defaultHidden: true });
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  Object.defineProperty(globalThis, "ResizeObserver", {
    configurable: true,
    writable: true,
    value: class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  });
  Object.defineProperty(window, "matchMedia", {
    configurable: true,
    value: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  });
  Object.defineProperty(HTMLElement.prototype, "offsetWidth", { configurable: true, get: () => 320 });
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", {
    configurable: true,
    get(this: HTMLElement) {
      return this.tagName === "MAIN" ? 600 : 30;
    },
  });
}

/** A sheet with one score that its row does not give, one score missing, and a total that follows neither. */
export function formOfTest(): readonly Grid[] {
  return [
    drawSheet(`# 自评表
| 项目支出绩效自评表 | << |
| （2022年度） | << |
| 项目名称 | 农技推广项目 | << |
| 项目资金↵（万元） |  | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| ^ | 年度资金总额： | < | 120 | 118 | 112.1 | 10 | 95% | 9.5 |
| 绩↵效↵指↵标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
| ^ | 产出指标（50分） | 数量指标 | 培训农技人员 | ≥200人次 | 190人次 | 20 | 20 |  |
| ^ | ^ | 质量指标 | 培训合格率 | ≥95% | 97% | 20 | 20 |  |
| ^ | ^ | 成本指标 | 人均培训成本 | ≤500元 | 480元 | 10 | 10 |  |
| ^ | 效益指标（30分） | 社会效益指标 | 技术推广到位情况 | 明显提升 | 有所提升 | 30 | 20 |  |
| ^ | 满意度指标（10分） | 服务对象满意度指标 | 受训人员满意度 | ≥90% | 93% | 10 |  |  |
| 总分 | < | < | < | < | < | 100 | 89.5 | 良 |
`),
  ];
}

/** The pane over a workbook in memory, read, with 评分 open. */
export async function openScores(port: MemoryWorkbook): Promise<UserEvent> {
  const user = userEvent.setup({ pointerEventsCheck: 0, delay: null });
  render(
    <Ground>
      <App
        port={port}
        core={core}
        requests={{ listen: () => () => undefined }}
        environment={{ version: "0", requirementSets: "" }}
        words={wordsIn("zh-CN")}
      />
    </Ground>,
  );
  await user.click(await screen.findByRole("tab", { name: /^评分/ }));
  await screen.findByRole("treegrid");
  return user;
}
