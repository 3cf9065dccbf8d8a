/** Why a repair writes a cell. */
export default {
  "plan.as-number": "“{text}”, stored as text, becomes a number",
  "plan.without-sign": "An actual value is a fact: the sign in front goes, “{text}” stays",
  "plan.weights": "Sum of the weights, {total}",
  "plan.range": "The sum takes in {missed}, which it missed: {total}",
} as const;
