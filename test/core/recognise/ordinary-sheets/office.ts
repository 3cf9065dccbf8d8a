import type { Maker } from "./dice";

/** What an office writes: lists of people, days and things. */
export const OFFICE: Readonly<Record<string, Maker>> = {
  roster: (dice) => [
    ["职工花名册"],
    ["序号", "姓名", "性别", "部门", "职务", "入职日期", "联系电话", "备注"],
    ...dice.rows(5, 30, (i) => [
      i + 1,
      dice.person(),
      dice.one(["男", "女"]),
      dice.one(["办公室", "财务科", "业务科"]),
      dice.one(["科长", "科员"]),
      dice.date(),
      `138${dice.number(10_000_000, 99_999_999)}`,
      null,
    ]),
  ],
  attendance: (dice) => [
    ["2023年11月考勤表"],
    ["姓名", ...Array.from({ length: 30 }, (_, day) => day + 1), "出勤天数", "完成率"],
    ...dice.rows(4, 15, () => [
      dice.person(),
      ...Array.from({ length: 30 }, () => dice.one(["√", "√", "√", "休", "假"])),
      dice.number(15, 22),
      `${dice.number(70, 100)}%`,
    ]),
  ],
  minutes: (dice) => [
    ["部门例会纪要"],
    ["时间", dice.date(), "地点", "三楼会议室"],
    ["主持人", dice.person(), "记录人", dice.person()],
    ["议题", "年度目标任务完成情况及下一步改进措施"],
    ["序号", "事项", "责任人", "完成时限", "完成情况", "未完成原因"],
    ...dice.rows(3, 12, (i) => [i + 1, "落实整改事项", dice.person(), dice.date(), dice.one(["完成", "进行中"]), null]),
  ],
  questionnaire: (dice) => [
    ["窗口服务满意度调查问卷"],
    ["题号", "问题", "非常满意", "满意", "一般", "不满意"],
    ...dice.rows(6, 15, (i) => [
      i + 1,
      dice.one(["办事效率", "服务态度", "环境卫生", "政策解答"]),
      dice.number(10, 90),
      dice.number(10, 60),
      dice.number(0, 20),
      dice.number(0, 5),
    ]),
    ["总体满意度", null, `${dice.number(80, 99)}%`, null, null, null],
  ],
  workplan: (dice) => [
    ["2023年重点工作任务分解表"],
    ["序号", "工作任务", "目标要求", "完成时间", "责任单位", "完成情况", "备注"],
    ...dice.rows(5, 20, (i) => [
      i + 1,
      dice.one(["道路改造", "招商引资", "人才引进"]),
      dice.one(["开工3条", "签约5个", "引进20人"]),
      `${dice.number(1, 12)}月底前`,
      dice.one(["城建局", "商务局"]),
      dice.one(["已完成", "推进中"]),
      null,
    ]),
  ],
  assets: (dice) => [
    ["固定资产盘点表"],
    ["资产编号", "资产名称", "规格型号", "计量单位", "数量", "单价", "原值", "使用部门", "盘点结果"],
    ...dice.rows(5, 40, (i) => {
      const count = dice.number(1, 5);
      const price = dice.number(200, 9000);
      return [
        `ZC${1000 + i}`,
        dice.one(["电脑", "打印机", "办公桌"]),
        "标准",
        "台",
        count,
        price,
        count * price,
        "办公室",
        "相符",
      ];
    }),
  ],
  duty: (dice) => [
    ["国庆节值班安排表"],
    ["日期", "星期", "带班领导", "值班人员", "联系电话"],
    ...dice.rows(7, 7, (i) => [
      `10月${i + 1}日`,
      "一二三四五六日"[i] ?? "一",
      dice.person(),
      dice.person(),
      "0791-8888888",
    ]),
  ],
  chess: (dice) => [
    ...Array.from({ length: 8 }, (_, row) => [
      8 - row,
      ...Array.from({ length: 8 }, () => dice.one(["", "", "", "车", "马", "象", "兵"])),
    ]),
    [null, "a", "b", "c", "d", "e", "f", "g", "h"],
  ],
  blank: () => [[null]],
  sudoku: (dice) =>
    Array.from({ length: 9 }, () => Array.from({ length: 9 }, () => dice.one([null, dice.number(1, 9)]))),
};
