const WRITE = "(?:填写|填列|填报|说明|描述|[概简]述|分析|阐述|提出|列出|注明)";

/** What the form itself says in an answer cell, in normal form: how long an answer may be, or what to write. */
const INSTRUCTIONS: readonly RegExp[] = [
  /(?:限|不超过|控制在)\d{2,4}字|\d{2,4}字(?:以内|之内|左右|内)/u,
  new RegExp(`^请[^。]{0,40}${WRITE}|^(?:简要|逐项)${WRITE}`, "u"),
  new RegExp(`^(?:对照|结合)[^,。]{0,20},${WRITE}`, "u"),
  /^(?:此处|这里)(?:填写|填报|说明)|需(?:要)?(?:单独)?说明(?:原因|理由)/u,
  new RegExp(`^\\(?(?:如|若)[^。]{0,16},?(?:请|应|须|需)[^。]{0,12}${WRITE}[^。]{0,12}\\)?。?$`, "u"),
  new RegExp(`^\\(请?[^。]{0,24}${WRITE}[^。]{0,12}\\)$`, "u"),
];

/** Whether a text in normal form is the form's own instruction and no answer. */
export function isInstruction(text: string): boolean {
  return INSTRUCTIONS.some((pattern) => pattern.test(text));
}
