/**
 * The form's own instruction in an answer cell: says how many characters an answer may have, or tells the writer what
 * to write. In normal form.
 */
export function isInstruction(text: string): boolean {
  return (
    /(?:限|不超过|控制在)\d{2,4}字|\d{2,4}字(?:以内|之内|左右|内)/u.test(text) ||
    /^请[^。]{0,40}(?:填写|说明|描述|概述|分析|阐述|提出|列出|填列|填报)/u.test(text) ||
    /^(?:简要|逐项)(?:填写|说明|描述|概述|分析|阐述|列出)/u.test(text) ||
    /^(?:对照|结合)[^,。]{0,20},(?:填写|说明|描述|概述|分析|阐述)/u.test(text) ||
    /^(?:此处|这里)(?:填写|填报|说明)|需(?:要)?(?:单独)?说明(?:原因|理由)/u.test(text) ||
    /^\(?(?:如|若)[^。]{0,16}[,]?(?:请|应|须|需)[^。]{0,12}(?:填写|说明|描述|分析|注明)[^。]{0,12}\)?[。]?$/u.test(
      text,
    ) ||
    /^\(请?[^。]{0,24}(?:填写|填报|填列|说明|概述|注明)[^。]{0,12}\)$/u.test(text)
  );
}
