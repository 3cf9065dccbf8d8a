/** 上年实际, 近两年指标值, 以前年度执行数: there for comparison; what the word is about stands behind it. Source: general. */
export const EARLIER =
  /^(?:上一?年度?|去年度?|上期|往年|前年|历年|以前年度|[近前][一二两三四五\d]年)(?:度|的|来)?(?=.)/u;
