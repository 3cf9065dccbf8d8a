import type { Maker } from "./dice";

/** What is bought, paid and planned; several name budgets, their execution and its rate, and none evaluates anything. */
export const MONEY: Readonly<Record<string, Maker>> = {
  invoice: (dice) => [
    ["增值税普通发票清单"],
    ["购买方", "某某科技有限公司", null, null, null, null],
    ["货物名称", "单位", "数量", "单价", "金额", "税额"],
    ...dice.rows(2, 12, () => {
      const count = dice.number(1, 20);
      const price = dice.number(5, 500);
      return [
        dice.one(["复印纸", "硒鼓", "文件夹"]),
        "个",
        count,
        price,
        count * price,
        Number((count * price * 0.13).toFixed(2)),
      ];
    }),
    ["合计", null, null, null, dice.number(1000, 90000), null],
  ],
  household: (dice) => [
    ["家庭月度预算"],
    ["项目", "预算", "实际", "差额", "备注"],
    ...["房租", "伙食", "交通", "教育", "娱乐"].map((name) => {
      const plan = dice.number(200, 4000);
      const spent = dice.number(200, 4000);
      return [name, plan, spent, plan - spent, null];
    }),
    ["合计", dice.number(5000, 9000), dice.number(5000, 9000), null, null],
  ],
  department: (dice) => [
    ["2023年部门预算支出执行情况表"],
    ["编制单位：市水务局", null, null, null, null, "单位：万元"],
    ["科目编码", "科目名称", "年初预算数", "全年预算数", "全年执行数", "执行率"],
    ...dice.rows(5, 25, (i) => [
      `21303${String(i).padStart(2, "0")}`,
      dice.one(["行政运行", "水利工程建设", "防汛"]),
      dice.number(10, 900),
      dice.number(10, 900),
      dice.number(10, 900),
      `${dice.number(60, 100)}%`,
    ]),
    ["合计", null, 5000, 5000, 4800, "96%"],
  ],
  projects: (dice) => [
    ["2024年项目支出预算明细表"],
    ["序号", "项目名称", "项目类别", "预算数", "其中：财政拨款", "其他资金", "备注"],
    ...dice.rows(3, 20, (i) => [
      i + 1,
      dice.one(["办公楼维修", "信息化建设", "普法宣传"]),
      "特定目标类",
      dice.number(5, 300),
      dice.number(5, 300),
      0,
      null,
    ]),
    ["合计", null, null, dice.number(100, 3000), null, null, null],
  ],
  procurement: (dice) => [
    ["政府采购计划表"],
    ["采购项目", "采购品目", "计量单位", "数量", "预算金额（万元）", "采购方式", "完成时间"],
    ...dice.rows(3, 18, () => [
      dice.one(["办公设备", "物业服务", "软件开发"]),
      "A02010104",
      "批",
      dice.number(1, 9),
      dice.number(1, 200),
      "公开招标",
      dice.date(),
    ]),
  ],
  bank: (dice) => [
    ["银行对账单"],
    ["日期", "摘要", "借方", "贷方", "余额"],
    ...dice.rows(10, 60, () => [
      dice.date(),
      dice.one(["转账", "工资", "手续费"]),
      dice.number(0, 9000),
      0,
      dice.number(0, 90000),
    ]),
  ],
  prices: (dice) => [
    ["价目表"],
    ["品名", "规格", "单位", "单价（元）", "备注"],
    ...dice.rows(5, 40, () => [dice.one(["大米", "面粉", "食用油"]), "一级", "kg", dice.number(2, 60), null]),
  ],
  payroll: (dice) => [
    ["工资发放表"],
    ["姓名", "基本工资", "绩效工资", "津贴", "应发合计", "实发金额", "签名"],
    ...dice.rows(5, 30, () => [dice.person(), 4000, dice.number(500, 3000), 300, 7000, 6500, null]),
    ["合计", null, null, null, null, null, null],
  ],
  pivot: (dice) => [
    ["求和项:金额", "列标签", null, null, null],
    ["行标签", "一季度", "二季度", "三季度", "总计"],
    ...dice.rows(3, 12, () => [
      dice.one(["产出", "效益", "成本", "其他"]),
      dice.number(1, 900),
      dice.number(1, 900),
      dice.number(1, 900),
      dice.number(1, 3000),
    ]),
    ["总计", 9000, 9000, 9000, 27000],
  ],
  receipts: (dice) => [
    ["差旅费报销单"],
    ["部门", "办公室", "出差人", dice.person(), null],
    ["日期", "起止地点", "交通费", "住宿费", "补助"],
    ...dice.rows(1, 6, () => [dice.date(), "南昌—北京", dice.number(100, 900), dice.number(200, 700), 100]),
    ["合计", null, null, null, dice.number(500, 3000)],
  ],
  dashboards: (dice) => [
    ["经营指标月报"],
    ["指标", "单位", "本月", "上月", "同比", "环比"],
    ...["营业收入", "利润总额", "应收账款", "存货"].map((name) => [
      name,
      "万元",
      dice.number(9, 900),
      dice.number(9, 900),
      "3%",
      "1%",
    ]),
  ],
};
