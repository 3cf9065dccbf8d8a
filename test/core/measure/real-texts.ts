/**
 * Texts as people write them into targets and actuals, in a form of 2022 for an indicator 培训人数, and what is read of
 * each. "text" is an answer: nothing is guessed (domain §2.5, §2.6; published forms of its source list; and, for what must
 * not be read as a figure, plain words that hold one: 一站式服务, 5G基站, 1.完成培训). Columns: text, target or actual, reading.
 */
export const REAL_TEXTS = String.raw`
零事故 | target | <=0 -
0事故 | target | <=0 -
零投诉 | target | <=0 -
零安全责任事故 | target | <=0 -
零 | target | <=0 -
零散 | target | text
零距离服务 | target | text
零基础学员 | target | text
零事故 | actual | 0 -
零投诉 | actual | 0 -
100 %左右 | target | 100 %
大约50个 | target | text
2023年第四季度 | target | 2023-12-31 (month)
2023年四季度 | target | 2023-12-31 (month)
四季度末 | target | ?-12-31 (day)
上半年 | target | ?-6-30 (year)
2022年上半年 | target | 2022-6-30 (year)
下半年完成 | target | ?-12-31 (year)
长期 | target | text
长期有效 | target | text
逐年提升 | target | text
逐步提高 | target | text
持续改善 | target | text
达标 | target | upper
全覆盖 | target | text
100%全覆盖 | target | 100 %
3-5天 | target | 3..5 天
3至5天 | target | 3..5 天
3—5个工作日 | target | 3..5 工作日
≤±5% | target | -5..5 %
±5%以内 | target | -5..5 %
≤5%（±） | target | <=5 %
万分之三 | target | 0.03 %
千分之五 | target | 0.5 %
百分之三十 | target | 30 %
三分之一 | target | text
三分之二以上 | target | text
2/3以上 | target | text
3‰ | target | 3 ‰
1：1.2 | target | text
1∶3 | target | text
3比1 | target | text
每月1次 | target | 1 次/月
每月≥1次 | target | >=1 次/月
每季度一次 | target | 1 次/季度
每年2次 | target | 2 次/年
每月不少于2次 | target | >=2 次/月
2次/年 | target | 2 次/年
≥1次/月 | target | >=1 次/月
每天24小时 | target | 24 小时/天
7×24小时 | target | text
24小时内 | target | <=24 小时
1个月内 | target | <=1 月
3个工作日内 | target | <=3 工作日
当年完成 | target | text
年内完成 | target | by ?-12-31 (year)
2022年内 | target | by 2022-12-31 (year)
2022.12.31 | target | 2022-12-31 (day)
2022/12/31 | target | 2022-12-31 (day)
20221231 | target | 2022-12-31 (day)
20191231 | target | 2019-12-31 (day)
2022年度 | target | 2022-12-31 (year)
12.31 | target | 12.31 -
2022年1月至12月 | target | 2022-12-31 (month)
2022.1-2022.12 | target | 2022-12-31 (month)
2022年6月-2023年5月 | target | 2023-5-31 (month)
2022年1月1日至2022年12月31日 | target | 2022-12-31 (day)
十二月底前 | target | by ?-12-31 (day)
2022年9月中旬 | target | 2022-9-20 (month)
9月初 | target | ?-9-30 (month)
月底前 | target | text
每月10日前 | target | text
学期末 | target | text
合同约定时间 | target | text
按合同约定 | target | text
按计划进度 | target | text
合格率100% | target | 100 %
合格率≥98% | target | >=98 %
优良 | target | text
良好 | target | text
≥良好 | target | text
0．95 | target | 0.95 -
９５％ | target | 95 %
九成以上 | target | text
过半 | target | text
大于50% | target | >50 %
﹥50% | target | >50 %
≮50% | target | >=50 %
≥100人（次） | target | >=100 人
35，000人 | target | 35000 人
3 500人 | target | 3500 人
一万人 | target | 10000 人
1.2亿元 | target | 1.2 亿元
5000元/人·年 | target | 5000 元/人·年
5000元每人 | target | 5000 元每人
每人每年5000元 | target | 5000 元/人/年
每人每月不超过300元 | target | <=300 元/人/月
≤预算 | target | text
不低于上年 | target | text
同比增长5% | target | text
同比增长≥5% | target | >=5 %
较上年提高3个百分点 | target | text
下降10% | target | text
新增就业50人 | target | text
带动50人就业 | target | text
建设2个中心 | target | 2 个
1套系统 | target | 1 套
2个市级，3个县级 | target | text
3家（其中省级1家） | target | 3 家
5类 | target | 5 类
3级 | target | text
一级 | target | text
二级以上 | target | text
二级甲等 | target | text
5A级 | target | text
国家一级标准 | target | text
10+ | target | >=10 -
10个+ | target | >=10 个
10多个 | target | >=10 个
超100个 | target | >100 个
多于100个 | target | >100 个
100－150个 | target | 100..150 个
100—150 | target | 100..150 -
100,150 | target | 100150 -
100/150 | target | text
≥100，≤150 | target | 100..150 -
80≤x≤90 | target | 80..90 -
80%≤满意度≤90% | target | 80..90 %
大于80小于90 | target | text
80%（含）-90% | target | 80..90 %
≥80%，<90% | target | text
0-10 | target | 0..10 -
0~5% | target | 0..5 %
2倍以上 | target | >=2 倍
翻一番 | target | text
与上年持平 | target | text
完成98% | actual | 98 %
完成率98% | actual | 98 %
已完成12次 | actual | 12 次
超额完成 | actual | upper
超额完成120% | actual | text
未完成80% | actual | text
完成了8次，另2次延期 | actual | text
8次（受疫情影响） | actual | 8 次
8次，受疫情影响 | actual | 8 次
8/10 | actual | text
8（目标10） | actual | 8 -
计划10次，实际8次 | actual | text
10次，完成率100% | actual | text
98.5%（抽样100份） | actual | 98.5 %
达98% | actual | 98 %
达到98%以上 | actual | >=98 %
≥98% | actual | >=98 %
98%以上 | actual | >=98 %
2022年11月完成 | actual | 2022-11-30 (month)
2022年11月30日已完成 | actual | 2022-11-30 (day)
11月底已完成 | actual | ?-11-30 (day)
按期完成 | actual | upper
提前完成 | actual | upper
延期 | actual | text
延期至2023年 | actual | text
未开展 | actual | lower
正在实施 | actual | text
部分完成 | actual | middle
无 | actual | not-applicable
无投诉 | actual | text
是 | actual | text
√ | actual | text
已完成 | actual | upper
基本达成目标 | actual | middle
部分达成预期指标并具有一定效果 | actual | middle
未达成预期指标且效果较差 | actual | lower
有所提升 | actual | middle
效果一般 | actual | middle
效果不明显 | actual | text
不显著 | actual | lower
稳步提升 | actual | text
良好 | actual | text
达到年初设定目标 | actual | upper
已达成年度指标 | actual | upper
未达预期 | actual | text
符合要求 | actual | upper
基本符合 | actual | middle
不符合 | actual | lower
满足要求 | actual | upper
已支付完毕 | actual | text
1.完成培训 | target | text
1、完成培训 | target | text
1，完成培训 | target | text
1)完成 | target | text
（1）完成培训 | target | text
1：完成 | target | text
2022年完成招标 | target | 2022-12-31 (year)
2022年培训100人 | target | text
5G基站 | target | text
5G基站10个 | target | text
4K高清 | target | text
3A级景区 | target | text
100M | target | 100 M
≤60dB | target | <=60 dB
≤50mg/L | target | <=50 mg/L
100Mbps | target | 100 Mbps
COD≤50 | target | <=50 -
PM2.5≤35 | target | text
PM2.5浓度≤35微克/立方米 | target | text
一站式服务 | target | text
一件事一次办 | target | text
一户一策 | target | text
一人一档 | target | text
一次性通过 | target | text
一次性验收合格 | target | text
一次性验收合格率100% | target | 100 %
两个维护 | target | text
四个意识 | target | text
三个平台 | target | text
三个 | target | 3 个
一线 | target | text
一批 | target | 1 批
一期 | target | text
二期工程 | target | text
三级 | target | text
三级医院 | target | text
二等奖 | target | text
十四五 | target | text
三公经费 | target | text
两不愁三保障 | target | text
一对一 | target | text
1对1 | target | text
一年 | target | 1 年
一年以上 | target | >=1 年
3年 | target | 3 年
3年以上 | target | >=3 年
3年内 | target | <=3 年
10年 | target | 10 年
10年期 | target | 10 年
使用年限≥10年 | target | >=10 年
使用年限10年以上 | target | text
前10名 | target | text
第1名 | target | text
排名前5 | target | text
前三名 | target | text
Ⅲ类 | target | text
Ⅱ级 | target | text
III类水质 | target | text
95％以上（含95％） | target | >=95 %
≥95%（含） | target | >=95 %
95%（含） | target | 95 %
95%（含）以上 | target | >=95 %
不低于95%（含95%） | target | >=95 %
至少1次以上 | target | >=1 次
95分以上 | target | >=95 分
95-100% | target | 95..100 %
5%-10% | target | 5..10 %
5-10% | target | 5..10 %
5-8人 | target | 5..8 人
3-5 | target | text
2-3次/年 | target | 2..3 次/年
10万-20万 | target | 100000..200000 -
100万元—200万元 | target | 100..200 万元
-5% | target | -5 %
≤-5% | target | <=-5 %
≥95%且逐年提升 | target | >=95 %
≥95%或≥90分 | target | text
≥上年 | target | text
≥上年5% | target | text
不应低于90% | target | text
未超过5% | target | text
不超5% | target | <=5 %
不超100人 | target | <=100 人
超5% | target | >5 %
严格控制在5% | target | <=5 %
力争达到95% | target | >=95 %
原则上不超过3天 | target | <=3 天
平均98.6% | actual | 98.6 %
100/100 | actual | text
100%/98% | actual | text
99.5%，满意 | actual | 99.5 %
3人、5人 | actual | text
12次（见附件1） | actual | 12 次
第12次会议 | actual | text
1、2、3 | actual | text
近100人 | actual | <100 人
将近100人 | actual | <100 人
不足100人 | actual | text
不到100人 | actual | text
100人左右 | actual | 100 人
100余人 | actual | >=100 人
超100人 | actual | >100 人
超过100人 | actual | >100 人
0.98（98%） | actual | 0.98 -
98%（0.98） | actual | 98 %
98%，100% | actual | text
98%100% | actual | text
98 % | actual | 98 %
98% 以上 | actual | >=98 %
98百分点 | actual | 98 百分点
2个百分点 | target | 2 百分点
≥2个百分点 | target | >=2 百分点
10%/年 | target | 10 %/年
年均增长10% | target | text
≥10%/年 | target | >=10 %/年
每年增长10% | target | text
1次/季度 | target | 1 次/季度
每季1次 | target | 1 次/季度
每周2次 | target | 2 次/周
每日1次 | target | 1 次/日
每天≥2次 | target | >=2 次/天
每年不少于2次 | target | >=2 次/年
每人≥2次 | target | >=2 次/人
每户1000元 | target | 1000 元/户
每亩≥500公斤 | target | >=500 公斤/亩
≥500公斤/亩 | target | >=500 公斤/亩
500公斤每亩 | target | 500 公斤每亩
万元以下 | target | text
20万以下 | target | <=200000 -
20万元（含）以下 | target | <=20 万元
≤20万 | target | <=200000 -
20.5万元 | target | 20.5 万元
20万5千元 | target | text
2万3千人 | target | text
二十万元 | target | 200000 元
贰拾万元 | target | text
¥20,000.00 | target | text
20,000.00元 | target | 20000 元
20000.00 | target | 20000 -
1.5亿元 | target | 1.5 亿元
150百万 | target | 150000000 -
3千米 | target | 3 千米
3千人 | target | 3000 人
3百人 | target | 300 人
12,34 | target | text
1,234,567 | target | 1234567 -
1.234.567 | target | text
1 234 | target | 1234 -
1'234 | target | 1234 -
12％ | target | 12 %
百分之百 | target | 100 %
百分之九十五以上 | target | >=95 %
百分之九十五点五 | target | 95.5 %
九十五点五 | target | text
九点五 | target | text
半年 | target | text
半年内 | target | text
半个月 | target | text
两周 | target | 2 周
2周内 | target | <=2 周
一周内 | target | <=1 周
一个月 | target | 1 月
1个季度 | target | 1 季度
3月 | target | ?-3-31 (month)
3个月 | target | 3 月
三月 | target | ?-3-31 (month)
2023年3月 | target | 2023-3-31 (month)
2023-03 | target | 2023-3-31 (month)
2023/3 | target | 2023-3-31 (month)
23年3月 | target | text
2023年三月底 | target | 2023-3-31 (day)
3月15日 | target | ?-3-15 (day)
3.15 | target | 3.15 -
3/15 | target | text
3-15 | target | text
2023年3月15 | target | 2023-3-15 (day)
2023.3.15日 | target | 2023-3-15 (day)
2023年3月15日—5月20日 | target | 2023-5-20 (day)
3月—5月 | target | ?-5-31 (month)
3-5月 | target | ?-5-31 (month)
5月1日至10月31日 | target | ?-10-31 (day)
2022-2023年 | target | text
2022年-2023年 | target | text
2021-2023 | target | text
2022—2023学年 | target | text
2022年春季学期 | target | 2022-12-31 (year)
2022学年 | target | 2022 学年
2023年底 | target | 2023-12-31 (day)
2023年末 | target | 2023-12-31 (day)
2023年年底 | target | 2023-12-31 (day)
2023年底前 | target | by 2023-12-31 (day)
到2023年底 | target | 2023-12-31 (day)
截至2023年12月31日 | target | by 2023-12-31 (day)
截止2023年底 | target | by 2023-12-31 (day)
12月20日前完成支付 | target | by ?-12-20 (day)
6月30日之前、12月31日之前 | target | text
3月、6月、9月 | target | text
3月和9月 | target | text
每年3月 | target | text
每年12月31日前 | target | by ?-12-31 (day)
次年3月底 | target | text
次年1月 | target | text
明年3月 | target | text
上年12月 | target | text
当年12月31日 | target | ?-12-31 (day)
本年度内 | target | by ?-12-31 (year)
年度内 | target | by ?-12-31 (year)
年内 | target | by ?-12-31 (year)
年末 | target | ?-12-31 (day)
年底 | target | ?-12-31 (day)
全年 | target | text
常年 | target | text
按季度 | target | text
按月 | target | text
按月发放 | target | text
每月15日 | target | text
每月底 | target | text
春节前 | target | by 2022-2-1 (day)
国庆节前 | target | by 2022-10-1 (day)
五一前 | target | by 2022-5-1 (day)
七一前 | target | by 2022-7-1 (day)
2022年春节前 | target | by 2022-2-1 (day)
暑期 | target | text
汛期前 | target | text
冬季 | target | text
采暖季 | target | text
开学前 | target | text
2小时 | target | 2 小时
48小时内 | target | <=48 小时
≤48小时 | target | <=48 小时
5分钟 | target | 5 分钟
5分钟内到达 | target | <=5 分钟
≤5分钟 | target | <=5 分钟
24h | target | 24 h
≤24h | target | <=24 h
30s | target | 30 s
7天×24小时 | target | text
全天候 | target | text
工作日 | target | text
5个工作日 | target | 5 工作日
5工作日内 | target | <=5 工作日
5日内 | target | <=5 日
5天内 | target | <=5 天
5天以内（含） | target | <=5 天
`;
