/**
 * Target, actual and weight of an indicator under 财预〔2020〕10号 in a form of 2022, and the score to two decimals.
 * A score.why id: not computable; "8–10": only a band; "band": some band. Columns: name, target, actual, weight, score, source or reason.
 */
export const SCORE_CASES = String.raw`
# Higher is better: every spelling of ≥ (domain §2.5 3, §2.6); weight × actual ÷ target, capped (财预〔2020〕10号)
覆盖率          | ≥95%           | 100%             | 5    | 5                            | ≥ as ≥n
覆盖率          | ≥95%           | 76%              | 5    | 4                            | ≥ as ≥n
覆盖率          | ≧95%           | 96%              | 8    | 8                            | ≥ as ≧n
覆盖率          | ≧95%           | 95%              | 8    | 8                            | ≥ as ≧n
覆盖率          | ＞＝95%          | 100%             | 10   | 10                           | ≥ as ＞＝n
覆盖率          | ＞＝95%          | 76%              | 10   | 8                            | ≥ as ＞＝n
覆盖率          | >=95%          | 96%              | 12   | 12                           | ≥ as >=n
覆盖率          | >=95%          | 95%              | 12   | 12                           | ≥ as >=n
覆盖率          | ⩾95%           | 100%             | 5    | 5                            | ≥ as ⩾n
覆盖率          | ⩾95%           | 76%              | 5    | 4                            | ≥ as ⩾n
覆盖率          | 不低于95%         | 96%              | 8    | 8                            | ≥ as 不低于n
覆盖率          | 不低于95%         | 95%              | 8    | 8                            | ≥ as 不低于n
覆盖率          | 不少于95%         | 100%             | 10   | 10                           | ≥ as 不少于n
覆盖率          | 不少于95%         | 76%              | 10   | 8                            | ≥ as 不少于n
覆盖率          | 不小于95%         | 96%              | 12   | 12                           | ≥ as 不小于n
覆盖率          | 不小于95%         | 95%              | 12   | 12                           | ≥ as 不小于n
覆盖率          | 至少95%          | 100%             | 5    | 5                            | ≥ as 至少n
覆盖率          | 至少95%          | 76%              | 5    | 4                            | ≥ as 至少n
覆盖率          | 达到95%          | 96%              | 8    | 8                            | ≥ as 达到n
覆盖率          | 达到95%          | 95%              | 8    | 8                            | ≥ as 达到n
覆盖率          | 95%以上          | 100%             | 10   | 10                           | ≥ as n以上
覆盖率          | 95%以上          | 76%              | 10   | 8                            | ≥ as n以上
覆盖率          | 95%及以上         | 96%              | 12   | 12                           | ≥ as n及以上
覆盖率          | 95%及以上         | 95%              | 12   | 12                           | ≥ as n及以上
覆盖率          | 95%（含）以上       | 100%             | 5    | 5                            | ≥ as n（含）以上
覆盖率          | 95%（含）以上       | 76%              | 5    | 4                            | ≥ as n（含）以上
覆盖率          | 大于等于95%        | 96%              | 8    | 8                            | ≥ as 大于等于n
覆盖率          | 大于等于95%        | 95%              | 8    | 8                            | ≥ as 大于等于n
覆盖率          | 大于或等于95%       | 100%             | 10   | 10                           | ≥ as 大于或等于n
覆盖率          | 大于或等于95%       | 76%              | 10   | 8                            | ≥ as 大于或等于n
# Higher is better: counts, seed figures and published sheets
许可证核发        | ≥25件           | 19件              | 5    | 3.8                          | domain §0: 19/25×5 = 3.8
许可证核发        | 25件            | 19件              | 5    | 3.8                          | domain §0: 19/25×5 = 3.8; no sign, read as ≥
双随机监管        | ≥30家           | 19家              | 5    | 3.17                         | domain §0: 3.17
双随机监管        | 30家            | 19家              | 5    | 3.17                         | domain §0: 3.17; no sign, read as ≥
双随机监管        | ≥25家           | 16家              | 5    | 3.2                          | domain §0: 16/25×5 = 3.2
双随机监管        | 25家            | 16家              | 5    | 3.2                          | domain §0: 16/25×5 = 3.2; no sign, read as ≥
党性教育培训       | ≥26次           | 12次              | 5    | 2.31                         | O19: 12 of 26
党性教育培训       | 26次            | 12次              | 5    | 2.31                         | O19: 12 of 26; no sign, read as ≥
播发稿件         | ≥2200篇         | 2859篇            | 10   | 10                           | O19: above target, capped
播发稿件         | 2200篇          | 2859篇            | 10   | 10                           | O19: above target, capped; no sign, read as ≥
受资助人数        | ≥735人次         | 735人次            | 10   | 10                           | O12: exactly met
受资助人数        | 735人次          | 735人次            | 10   | 10                           | O12: exactly met; no sign, read as ≥
自然村庄         | ≥200个          | 202个             | 10   | 10                           | above target
自然村庄         | 200个           | 202个             | 10   | 10                           | above target; no sign, read as ≥
户厕改造         | ≥2000户         | 3061户            | 10   | 10                           | half as much again, still capped
户厕改造         | 2000户          | 3061户            | 10   | 10                           | half as much again, still capped; no sign, read as ≥
培训           | ≥3期            | 2期               | 7    | 4.67                         | 2/3×7
培训           | 3期             | 2期               | 7    | 4.67                         | 2/3×7; no sign, read as ≥
培训           | ≥3期            | 1期               | 10   | 3.33                         | 1/3: 3.33
培训           | 3期             | 1期               | 10   | 3.33                         | 1/3: 3.33; no sign, read as ≥
培训           | ≥7期            | 6期               | 8    | 6.86                         | 6/7×8
培训           | 7期             | 6期               | 8    | 6.86                         | 6/7×8; no sign, read as ≥
检查           | ≥12次           | 0次               | 4    | 0                            | nothing done
检查           | 12次            | 0次               | 4    | 0                            | nothing done; no sign, read as ≥
安装标尺         | ≥266米          | 265米             | 10   | 9.96                         | one short of 266
安装标尺         | 266米           | 265米             | 10   | 9.96                         | one short of 266; no sign, read as ≥
植树           | ≥1000株         | 999株             | 10   | 9.99                         | 9.99
植树           | 1000株          | 999株             | 10   | 9.99                         | 9.99; no sign, read as ≥
道路           | ≥32.1公里        | 32.1公里           | 20   | 20                           | decimals
道路           | 32.1公里         | 32.1公里           | 20   | 20                           | decimals; no sign, read as ≥
道路           | ≥32.1公里        | 30公里             | 20   | 18.69                        | 18.69
道路           | 32.1公里         | 30公里             | 20   | 18.69                        | 18.69; no sign, read as ≥
编制报告         | ≥50个           | 50个              | 8    | 8                            | O17
编制报告         | 50个            | 50个              | 8    | 8                            | O17; no sign, read as ≥
宣传           | ≥8场            | 9场               | 5    | 5                            | capped
宣传           | 8场             | 9场               | 5    | 5                            | capped; no sign, read as ≥
慰问           | ≥485人          | 480人             | 6    | 5.94                         | 480/485×6
慰问           | 485人           | 480人             | 6    | 5.94                         | 480/485×6; no sign, read as ≥
采购           | ≥150台          | 149.5台           | 3    | 2.99                         | 2.99
采购           | 150台           | 149.5台           | 3    | 2.99                         | 2.99; no sign, read as ≥
# Half up as on paper (issue 7: 1.005, 0.285×100, 33.33×3, 1/3 and the like)
数量           | ≥1000          | 201              | 5    | 1.01                         | 1.005 → 1.01
数量           | ≥1000          | 285              | 1    | 0.29                         | 0.285 → 0.29
数量           | ≥100           | 33.33            | 3    | 1                            | 0.9999 → 1
数量           | ≥3             | 1                | 1    | 0.33                         | 1/3
数量           | ≥3             | 2                | 1    | 0.67                         | 2/3
数量           | ≥1000          | 335              | 3    | 1.01                         | 1.005 → 1.01
数量           | ≥8             | 1                | 1    | 0.13                         | 0.125 → 0.13
数量           | ≥1000          | 45               | 1    | 0.05                         | 0.045 → 0.05
数量           | ≥200           | 1                | 1    | 0.01                         | 0.005 → 0.01
数量           | ≥6             | 5                | 10   | 8.33                         | 8.333
数量           | ≥9             | 8                | 5    | 4.44                         | 4.444 (seed)
数量           | ≥1000          | 2675             | 1    | 1                            | capped
数量           | ≥1000          | 267.5            | 10   | 2.68                         | 2.675 → 2.68
数量           | ≥1000          | 101.5            | 10   | 1.02                         | 1.015 → 1.02
数量           | ≥7             | 3                | 2    | 0.86                         | 0.857
数量           | ≥11            | 10               | 10   | 9.09                         | 9.0909
数量           | ≥220           | 201              | 10   | 9.14                         | 9.136 (seed)
数量           | ≥0.3           | 0.1              | 3    | 1                            | 0.1 and 0.3 are exact
数量           | ≥0.7           | 0.1              | 7    | 1                            | 1 exactly
# Lower is better: every spelling of ≤; met is full, else weight × target ÷ actual (S6, S9, S10)
项目总成本        | ≤30万元          | 40万元             | 5    | 3.75                         | ≤ as ≤n
项目总成本        | ≤30万元          | 36万元             | 5    | 4.17                         | ≤ as ≤n
项目总成本        | ≦30万元          | 29万元             | 8    | 8                            | ≤ as ≦n
项目总成本        | ≦30万元          | 30万元             | 8    | 8                            | ≤ as ≦n
项目总成本        | ＜＝30万元         | 40万元             | 10   | 7.5                          | ≤ as ＜＝n
项目总成本        | ＜＝30万元         | 36万元             | 10   | 8.33                         | ≤ as ＜＝n
项目总成本        | <=30万元         | 29万元             | 12   | 12                           | ≤ as <=n
项目总成本        | <=30万元         | 30万元             | 12   | 12                           | ≤ as <=n
项目总成本        | ⩽30万元          | 40万元             | 5    | 3.75                         | ≤ as ⩽n
项目总成本        | ⩽30万元          | 36万元             | 5    | 4.17                         | ≤ as ⩽n
项目总成本        | 不高于30万元        | 29万元             | 8    | 8                            | ≤ as 不高于n
项目总成本        | 不高于30万元        | 30万元             | 8    | 8                            | ≤ as 不高于n
项目总成本        | 不超过30万元        | 40万元             | 10   | 7.5                          | ≤ as 不超过n
项目总成本        | 不超过30万元        | 36万元             | 10   | 8.33                         | ≤ as 不超过n
项目总成本        | 不大于30万元        | 29万元             | 12   | 12                           | ≤ as 不大于n
项目总成本        | 不大于30万元        | 30万元             | 12   | 12                           | ≤ as 不大于n
项目总成本        | 不多于30万元        | 40万元             | 5    | 3.75                         | ≤ as 不多于n
项目总成本        | 不多于30万元        | 36万元             | 5    | 4.17                         | ≤ as 不多于n
项目总成本        | 控制在30万元以内      | 29万元             | 8    | 8                            | ≤ as 控制在n以内
项目总成本        | 控制在30万元以内      | 30万元             | 8    | 8                            | ≤ as 控制在n以内
项目总成本        | 控制在30万元        | 40万元             | 10   | 7.5                          | ≤ as 控制在n
项目总成本        | 控制在30万元        | 36万元             | 10   | 8.33                         | ≤ as 控制在n
项目总成本        | 30万元以内         | 29万元             | 12   | 12                           | ≤ as n以内
项目总成本        | 30万元以内         | 30万元             | 12   | 12                           | ≤ as n以内
项目总成本        | 30万元以下         | 40万元             | 5    | 3.75                         | ≤ as n以下
项目总成本        | 30万元以下         | 36万元             | 5    | 4.17                         | ≤ as n以下
项目总成本        | 小于等于30万元       | 29万元             | 8    | 8                            | ≤ as 小于等于n
项目总成本        | 小于等于30万元       | 30万元             | 8    | 8                            | ≤ as 小于等于n
项目总成本        | 至多30万元         | 40万元             | 10   | 7.5                          | ≤ as 至多n
项目总成本        | 至多30万元         | 36万元             | 10   | 8.33                         | ≤ as 至多n
# Lower is better by its name alone (domain §2.6, rules direction-unstated)
投诉率          | 5%             | 4%               | 5    | 5                            | name says lower
投诉率          | 5%             | 8%               | 5    | 3.13                         | name says lower
差错率          | 2%             | 1%               | 3    | 3                            | name says lower
差错率          | 2%             | 2.5%             | 3    | 2.4                          | name says lower
结转结余率        | 2%             | 0%               | 2    | 2                            | name says lower
预算调整率        | 3%             | 0%               | 2    | 2                            | name says lower
财政供养人员控制率    | 100%           | 92%              | 2    | 2                            | name says lower
公用经费控制率      | 100%           | 97%              | 2    | 2                            | name says lower
“三公经费变动率     | 10%            | 12%              | 2    | 1.67                         | name says lower
安全事故数        | 2起             | 3起               | 6    | 4                            | name says lower
违约次数         | 1次             | 4次               | 4    | 1                            | name says lower
设备故障率        | 5%             | 10%              | 4    | 2                            | name says lower
单位能耗         | 80             | 100              | 5    | 4                            | name says lower
办理时长         | 10天            | 12天              | 3    | 2.5                          | name says lower
项目总成本        | 20万元           | 25万元             | 10   | 8                            | name says lower
人均费用         | 400元           | 500元             | 4    | 3.2                          | name says lower
指标2：投诉次数     | 3次             | 6次               | 2    | 1                            | name says lower
信访量          | 10件            | 8件               | 3    | 3                            | name says lower
支出超支         | 5万元            | 5万元              | 2    | 2                            | name says lower
事故发生率        | 1%             | 1.5%             | 6    | 4                            | name says lower
# Higher is better although the name holds a word of the other list
投诉办结率        | 100%           | 95%              | 5    | 4.75                         | head of the name decides
投诉处理率        | 90%            | 92%              | 5    | 5                            | head of the name decides
成本节约率        | 5%             | 4%               | 5    | 4                            | head of the name decides
成本节约率        | 5%             | 6%               | 5    | 5                            | head of the name decides
违规行为查处率      | 100%           | 80%              | 5    | 4                            | head of the name decides
费用支付及时率      | 100%           | 100%             | 5    | 5                            | head of the name decides
生均补助标准达标率    | 100%           | 98%              | 10   | 9.8                          | head of the name decides
信访办结率        | 95%            | 90%              | 4    | 3.79                         | head of the name decides
事故隐患整改率      | 100%           | 99%              | 4    | 3.96                         | head of the name decides
投诉率下降        | 5%             | 5%               | 5    | 5                            | head of the name decides
政府采购执行率      | 100%           | 72.74%           | 2    | 1.45                         | head of the name decides
预算完成率        | 70%            | 76%              | 2    | 2                            | head of the name decides
固定资产利用率      | 90%            | 100%             | 2    | 2                            | head of the name decides
能耗降低率        | 3%             | 2%               | 3    | 2                            | head of the name decides
# Strict signs
数量           | >90%           | 95%              | 5    | 5                            | above
数量           | >90%           | 90%              | 5    | 5                            | not met, ratio 1 all the same
数量           | ＞90%           | 81%              | 5    | 4.5                          | short
数量           | 大于90%          | 45%              | 5    | 2.5                          | half
数量           | 超过100人         | 120人             | 4    | 4                            | above
数量           | <5次            | 4次               | 5    | 5                            | below
数量           | 小于5次           | 5次               | 5    | 5                            | not met, ratio 1
数量           | ＜5次            | 10次              | 5    | 2.5                          | twice
数量           | 低于5%           | 2%               | 3    | 3                            | below
数量           | 少于10个          | 20个              | 3    | 1.5                          | twice
# Equal: published "=" sheets read it as a level to reach (S12–S14)
覆盖数量         | =100%          | 100%             | 10   | 10                           | exact
覆盖数量         | ﹦100%          | 98%              | 10   | 9.8                          | U+FE66, short (O13)
覆盖数量         | ═95%           | 100%             | 10   | 10                           | U+2550, above
覆盖数量         | ＝735人          | 735人             | 10   | 10                           | full width
覆盖数量         | =4个            | 3个               | 8    | 6                            | 3/4
覆盖数量         | 等于12次          | 12次              | 3    | 3                            | in words
覆盖数量         | =0             | 0                | 3    | 3                            | nothing wanted, nothing there
# Zero and negative: no ratio is defined (domain §3.1, A = 0)
投诉次数         | ≤0次            | 0次               | 5    | 5                            | met
投诉次数         | ≤0次            | 1次               | 5    | 0                            | nothing allowed, something happened
事故数          | 0起             | 0起               | 5    | 5                            | met
事故数          | 0起             | 2起               | 5    | 0                            | name says lower
数量           | ≥0             | 0                | 5    | 5                            | equal in any direction
数量           | ≥0             | 5                | 5    | 5                            | met, no ratio needed
增长率          | ≥-5%           | -3%              | 4    | 4                            | met
增长率          | ≥-5%           | -8%              | 4    | score.why.no-ratio           | negative target
增长率          | ≥5%            | -3%              | 4    | score.why.no-ratio           | negative actual
结转结余率        | -0%            | 0%               | 4    | 4                            | -0 is 0
# Percent: text, fraction and bare figure are one (rules: 0.05 against 5%, 100 against "100%")
比率           | 100            | 100%             | 10   | 10                           | S13
比率           | 100%           | 100              | 10   | 10                           | the other way round
比率           | ≥95%           | 0.95             | 10   | 10                           | a fraction
比率           | ≥95%           | 0.76             | 10   | 8                            | a fraction, short
比率           | ≥95%           | 1                | 10   | 10                           | 1 is 100%
比率           | ≥100百分比        | 100              | 8    | 8                            | S17
比率           | ≥百分之九十五        | 95%              | 8    | 8                            | in words
比率           | 98%            | 98.5%            | 8    | 8                            | decimals
比率           | 90％            | ８１％              | 10   | 9                            | full width
比率           | ≥95﹪           | 95               | 6    | 6                            | small percent sign
比率           | ≥3%            | 0.5              | 5    | score.why.percent-open       | 0.5% or 50%
比率           | ≤5‰            | 4‰               | 5    | 5                            | per mille
比率           | ≤5‰            | 0.5%             | 5    | 5                            | 0.5% = 5‰
比率           | ≥9‰            | 0.45%            | 10   | 5                            | 4.5 of 9‰
# Units convert where they measure one thing; others never
资金总额         | ≥20万元          | 200000元          | 10   | 10                           | 万元/元
资金总额         | ≥20万元          | 100000元          | 10   | 5                            | 万元/元, half
资金总额         | ≥1亿元           | 5000万元           | 10   | 5                            | 亿元/万元
项目总成本        | ≤5000元         | 0.5万元            | 10   | 10                           | 元/万元
项目总成本        | ≤0.5万元         | 10000元           | 10   | 5                            | twice
道路长度         | ≥5公里           | 4000米            | 10   | 8                            | 公里/米
宽度           | ≥50厘米          | 0.5米             | 10   | 10                           | 厘米/米
面积           | ≥2公顷           | 10000平方米         | 10   | 5                            | 公顷/平方米
重量           | ≥3吨            | 3000公斤           | 10   | 10                           | 吨/公斤
办理用时         | ≤1天            | 48小时             | 10   | 5                            | 天/小时
周期           | ≤1年            | 12个月             | 10   | 10                           | 年/个月
周期           | ≤6个月           | 1年               | 10   | 5                            | twice
受益           | ≥50人           | 50名              | 10   | 10                           | 人 = 名
受益           | ≥100人          | 100人次            | 10   | score.why.unit-mismatch      | 人 ≠ 人次
受益           | ≥100个          | 100人             | 10   | score.why.unit-mismatch      | 个 ≠ 人
培训           | ≥12次           | 12场              | 10   | score.why.unit-mismatch      | 次 ≠ 场
补贴面积         | ≥3亩            | 2000平方米          | 10   | score.why.unit-mismatch      | 亩 is no exact decimal of ㎡
就餐标准         | ≤40元/人         | 40元/人            | 2    | 2                            | per head
就餐标准         | ≤40元/人         | 50元/人            | 2    | 1.6                          | per head, above
就餐标准         | ≤40元/人         | 50元/张            | 2    | score.why.unit-mismatch      | per head, per sheet
受益           | ≥5万人           | 60000人           | 8    | 8                            | 万 scales
受益           | ≥5万人           | 4万人              | 8    | 6.4                          | 万 on both
受益           | ≥1,000人        | 950人             | 10   | 9.5                          | separators
活动           | 三次             | 2次               | 9    | 6                            | Chinese numerals
活动           | ≥十二次           | 12次              | 9    | 9                            | 十二
稿件           | ≥2千篇           | 1500篇            | 8    | 6                            | 千
# Ranges: inside is full; below in proportion to the lower end; above nothing says
比例           | 80%-90%        | 85%              | 5    | 5                            | inside
比例           | 80%~90%        | 80%              | 5    | 5                            | lower end
比例           | 80%至90%        | 90%              | 5    | 5                            | upper end
比例           | 80-90          | 72               | 5    | 4.5                          | short of 80
比例           | 80-90          | 95               | 5    | score.why.outside-range      | above
比例           | 100±10         | 95               | 5    | 5                            | ±
比例           | 100±10         | 45               | 4    | 2                            | 45/90
比例           | 100±10%        | 110              | 4    | 4                            | ± percent of 100
比例           | ±10%           | 5%               | 3    | 3                            | around nothing
比例           | ±10%           | 15%              | 3    | score.why.outside-range      | outside
比例           | ≥80%且≤90%      | 88%              | 5    | 5                            | two signs
# Dates: by the deadline is full; late has no formula (domain §3.2); the form is of 2022
完成时间         | 9月前            | 7月               | 5    | 5                            | before the month (sample)
完成时间         | 11月前           | 10月              | 5    | 5                            | before the month
完成时间         | 9月前            | 9月               | 5    | score.why.date-open          | may or may not include September
完成时间         | 9月前            | 10月              | 5    | score.why.late               | after
完成时间         | 9月底前           | 9月               | 5    | 5                            | 底 includes it
完成时间         | 9月             | 9月20日            | 2    | 2                            | within
完成时间         | 9月20日          | 9月               | 2    | score.why.date-open          | which day of September
完成时间         | 12月底           | 12月31日           | 5    | 5                            | last day
完成时间         | 2022年12月底前     | 2022年11月         | 5    | 5                            | with years
完成时间         | 2022年12月底前     | 2023年1月          | 5    | score.why.late               | next year
完成时间         | 年底前            | 11月30日           | 3    | 3                            | year-end
完成时间         | 年底前            | 年底前              | 3    | 3                            | the same words
完成时间         | 12月31日前        | 2022.10          | 3    | 3                            | 2022.10 is October
完成时间         | 2022-06-30     | 2022/6/30        | 3    | 3                            | two forms of one day
完成时间         | 2022年6月30日前    | 2022年7月1日        | 3    | score.why.late               | one day late
完成时间         | 春节前            | 1月20日            | 4    | 4                            | 1 February 2022
完成时间         | 春节前            | 2月10日            | 4    | score.why.late               | after 1 February
完成时间         | 国庆前            | 9月28日            | 4    | 4                            | 1 October
完成时间         | 第三季度           | 8月               | 4    | 4                            | within the quarter
完成时间         | 上半年            | 6月15日            | 4    | 4                            | within
完成时间         | 上半年            | 7月2日             | 4    | score.why.late               | after
完成时间         | 十二月底前          | 十月               | 4    | 4                            | Chinese months
完成时间         | 12月底前          | 完成               | 4    | band                         | a word in answer to a date
完成时间         | 12月底前          | 100%             | 4    | score.why.no-date            | a figure in answer to a date
完成时间         | 1-12月          | 12月              | 4    | 4                            | a span ends in December
完成时间         | 2022年内         | 2022年12月         | 4    | 4                            | within the year
实施时间         | 2022年1月1日-12月31日 | 2022年12月20日      | 4    | 4                            | a span of days ends on its last
实施时间         | 2022.1.1-2022.12.31 | 2023年2月          | 4    | score.why.late               | after a span of days
实施时间         | 1月1日至6月30日      | 7月2日             | 4    | score.why.late               | after a span of days of the form's year
实施时间         | 2022年1月1日-12月31日 | 2022年1月1日-12月31日 | 4    | 4                            | a span that answers a span
完成时间         | ≤12月           | 12月              | 4    | 4                            | ≤ ends with the month
完成时间         | 不晚于6月          | 6月               | 4    | 4                            | 不晚于 ends with the month
完成时间         | ≤12个月         | 10个月             | 4    | 4                            | months that last are no month
# Words: only a band (财预〔2020〕10号, 80/60); never a score
社会影响         | 效果明显           | 达成预期指标           | 10   | 8–10                         | upper
社会影响         | 效果明显           | 部分达成预期指标         | 10   | 6–8                          | middle
社会影响         | 效果明显           | 未达成预期指标          | 10   | 0–6                          | lower
社会影响         | 有效             | 有效               | 10   | 8–10                         | as wanted
社会影响         | 较好             | 较好               | 10   | 8–10                         | repeats the target: reached
社会影响         | 好              | 较好               | 10   | 6–8                          | middle
社会影响         | 高              | 高                | 3    | 2.4–3                        | upper
社会影响         | 显著提升           | 显著提升             | 10   | 8–10                         | upper
社会影响         | 明显改善           | 有所改善             | 10   | 6–8                          | middle
社会影响         | 完成             | 基本完成             | 5    | 3–4                          | middle
社会影响         | 完成             | 未完成              | 5    | 0–3                          | lower
社会影响         | 健全             | 健全               | 5    | 4–5                          | upper
社会影响         | 严格执行规定         | 达成预期指标           | 8    | 6.4–8                        | upper
社会影响         | 受众欢迎           | 受众欢迎显著           | 10   | score.why.qualitative-open   | no known word
社会影响         | 提高意识           | 活动取得良好效果         | 5    | score.why.qualitative-open   | a sentence
# 是/否: all or nothing
是否开展         | 是              | 是                | 5    | 5                            | as wanted
是否开展         | 否              | 否                | 25   | 25                           | as wanted
是否开展         | 是              | 否                | 5    | 0                            | not
是否开展         | 否              | 是                | 13   | 0                            | not
是否开展         | 有              | 没有               | 2    | 0                            | not
# What cannot be told is said, never guessed
数量           |                | 5                | 5    | score.why.no-target          | blank target
数量           | 5              |                  | 5    | score.why.no-actual          | blank actual
数量           | —              | 5                | 5    | score.why.not-applicable     | —
数量           | 5              | /                | 5    | score.why.not-applicable     | /
数量           | ……             | 5                | 5    | score.why.no-target          | filler
数量           | *              | 5                | 5    | score.why.no-target          | star
成本           | ≤30万元          | 完成               | 10   | score.why.actual-is-text     | O15
数量           | 到0次            | 43次              | 10   | score.why.target-is-text     | no grammar (O19)
数量           | 第O份            | 20份              | 5    | score.why.target-is-text     | a letter O
数量           | ≥266米          | ≥266米            | 10   | score.why.actual-copies-sign | O5
满意度          | ≥95%           | ≥90%             | 10   | score.why.actual-copies-sign | O6
受理           | ≥19件           | 受理19件，办结18件      | 5    | score.why.actual-is-text     | two figures
资料           | ≥1500份         | 2000余份           | 5    | 5                            | more than 2000 is enough
资料           | ≥2500份         | 2000余份           | 5    | score.why.actual-is-bound    | more than 2000 may not be
满意度          | ≥95%           | 98%以上            | 5    | 5                            | 98 at least is enough
上访           | 小于5次           | 无上访              | 10   | score.why.actual-is-text     | a word
资料           | ≥192只          | 192只（其中成年100只）   | 5    | 5                            | what follows in brackets is kept apart
活动           | ≥12次           | 完成12次            | 5    | 5                            | neutral word in front
活动           | ≥12次           | 共计10次            | 6    | 5                            | neutral word in front
培训人数         | ≥100人          | 培训人数90人          | 10   | 9                            | the name in front
覆盖率          | ≥95%           | 达到95%            | 5    | 5                            | 达到 states an actual
满意度          | 90%            | 81%              | 10   | 9                            | T1: 80/90×5 of the seed
当事人满意度       | ≥90%           | 80%              | 5    | 4.44                         | the seed: 4.4
当事人满意度       | ≥80%           | 80%              | 5    | 5                            | the other reading of the seed
数量           | ≥5             | __proto__        | 5    | score.why.actual-is-text     | untrusted text
数量           | =HYPERLINK("x") | 5                | 5    | score.why.target-is-text     | untrusted text
数量           | ≥5             | <img onerror=1>  | 5    | score.why.actual-is-text     | untrusted text
# What a cell says in front of its figure: a word that keeps or brings to, what the figure is of, a comparison
合格率          | 保持在95%以上       | 96%              | 5    | 5                            | 保持在 changes nothing
合格率          | 力争95%以上        | 76%              | 5    | 4                            | 力争 changes nothing
合格率          | 提高到95%         | 76%              | 5    | 4                            | 提高到 is at least
投诉率          | 降至5%以下         | 10%              | 4    | 2                            | 降至 is at most
质量达标率        | 合格率100%        | 98%              | 5    | 4.9                          | the cell says what it is of
工程验收         | 一次性验收合格率100%   | 100%             | 5    | 5                            | the cell says what it is of
服务质量         | 投诉率5%          | 10%              | 4    | 2                            | what it is of says which way
满意度          | ≥90%           | 群众满意度95%         | 5    | 5                            | the cell says what it is of
满意度          | ≥90%           | 满意（81%）          | 5    | 4.5                          | the word says what the figure is worth
完成率          | 100%           | 部分完成 60%         | 5    | 3                            | the part that is done
完成率          | 100%           | 部分完成（60%）        | 5    | 3                            | the part that is done
完成率          | 100%           | 未完成（60%）         | 5    | score.why.actual-is-text     | done or left over
增长率          | 比上年增长5%        | 4%               | 5    | 4                            | the name is of growth
增长率          | ≥5%            | 同比增长6%           | 5    | 5                            | the name is of growth
粮食产量         | 比上年增长5%        | 520              | 5    | score.why.target-is-text     | a growth and no level
经济效益         | 增收5万元          | 增收4万元            | 5    | 4                            | both cells in the same words
单位能耗         | 下降3%           | 下降2.4%           | 5    | 4                            | of a fall the more the better
慰问人数         | 慰问退役军人120人     | 90人              | 4    | 3                            | words that the name shares
人均补助         | 人均1000元        | 900元             | 5    | 4.5                          | 人均 changes nothing
# Figures so far apart are of two units, 万元 and 元, not a target hugely missed or exceeded (domain §4 26)
粮食产量         | 30万吨           | 29.8             | 5    | score.why.scale-open         | 29.8万吨
参保人数         | 1.2万人          | 1.15万            | 10   | 9.58                         | both in 万
项目成本         | ≤100万元         | 99.8万            | 5    | 5                            | 万 beside 万元 is 万元
工程造价         | ≤1200万         | 1180万元           | 5    | 5                            | the same the other way round
植树           | ≥1000株         | 2株               | 5    | 0.01                         | both say of what
实施日期         | 12.31          | 11.30            | 5    | score.why.direction-open     | days, or figures
项目成本         | ≤100万元         | 980000           | 5    | score.why.scale-open         | 980000元, surely
项目成本         | ≤100万元         | 980000元          | 5    | 5                            | said to be in 元
项目成本         | ≤100万元         | 98               | 5    | 5                            | in the target's unit
带动投资         | ≥500万元         | 5000000          | 5    | score.why.scale-open         | not ten thousand times as much
人均补助         | ≥1500元         | 0.15             | 5    | score.why.scale-open         | 0.15万元
项目成本         | ≤100万元         | 50000            | 5    | score.why.scale-open         | 5万元, or 500 times the target
# None is a figure where none was wanted
安全事故         | 0起             | 未发生              | 5    | 5                            | none
安全事故         | 0起             | 无                | 5    | 5                            | none
投诉次数         | ≤3次            | 无投诉              | 5    | score.why.actual-is-text     | a word where a few were allowed
安全事故         | 零事故            | 未发生安全事故          | 5    | 5                            | none
培训次数         | ≥3次            | 无                | 5    | score.why.not-applicable     | none held, or none asked for
# Counts in characters, alternatives of one unit, deaths of a hundred thousand, periods
活动           | 二十             | 18               | 10   | 9                            | a number alone in its cell
设备           | 10台/套          | 9台               | 10   | 9                            | 台 or 套
接待           | ≥100人/次        | 90人次             | 10   | 9                            | 人/次 is 人次
孕产妇死亡率       | ≤18/10万        | 10.2/10万         | 5    | 5                            | of a hundred thousand
孕产妇死亡率       | ≤18/10万        | 20/10万           | 5    | 4.5                          | of a hundred thousand
巡查           | 12次/年          | 每月1次             | 5    | 5                            | twelve months
巡查           | 每月1次           | 12次              | 5    | 5                            | a year of twelve months, or more
巡查           | 每月1次           | 10次              | 5    | score.why.period-open        | 10 a month, or in all
巡查           | 12次            | 每月1次             | 5    | 5                            | the same the other way round
巡查           | 每季度1次          | 4次               | 5    | 5                            | four quarters
巡查           | ≥2次/月          | 24次              | 5    | 5                            | two a month
巡查           | 每周1次           | 52次              | 5    | score.why.period-open        | a year is no whole number of weeks
投诉           | ≤1次/月          | 10次              | 5    | score.why.period-open        | ten a month, or in all
工期           | ≥1周            | 7天               | 5    | 5                            | a seventh is no exact decimal
培训成本         | ≤400元/人/天      | 500元/人天          | 5    | 4                            | 人天 is by head and day
检查次数         | 3-5            | 4                | 5    | 5                            | beside a figure 3-5 is no day
# The end of a name says which way: periods and costs, and what is dealt with
办结时限         | 7个工作日          | 5个工作日            | 5    | 5                            | sooner is better
工期           | 180天           | 200天             | 5    | 4.5                          | sooner is better
完成时限         | 12个月           | 15个月             | 5    | 4                            | sooner is better
培训时长         | 40学时           | 36学时             | 5    | 4.5                          | no period to keep
节约成本         | 10万元           | 12万元             | 5    | 5                            | 节约 turns it round
整治安全隐患数量     | 100处           | 90处              | 5    | 4.5                          | dealt with
隐患排查率        | 100%           | 95%              | 5    | 4.75                         | a rate of searching
投诉受理率        | 100%           | 95%              | 5    | 4.75                         | a rate of accepting
会议费          | 5万元            | 4万元              | 5    | 5                            | a cost
“三公”经费       | 10万元           | 12.5万元           | 5    | 4                            | a cost
资产闲置率        | 5%             | 10%              | 5    | 2.5                          | less is better
PM2.5浓度      | 35             | 50               | 5    | 3.5                          | less is better
`;
