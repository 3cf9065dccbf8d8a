import { Link, makeStyles, mergeClasses, type LinkProps } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** WCAG 2.2, 2.5.8: what stands alone and is pointed at is at least so many pixels high and wide. */
const LEAST_TARGET = "24px";

const useStyles = makeStyles({
  target: { minHeight: LEAST_TARGET, minWidth: LEAST_TARGET },
});

type ButtonProps = Omit<Extract<LinkProps, { as: "button" }>, "as" | "ref">;

/** A command that looks like a link, and is as easy to hit as a button. A menu's trigger gives it its ref with the rest. */
export function TextButton({ className, ...rest }: ButtonProps): ReactElement {
  return <Link {...rest} as="button" className={mergeClasses(useStyles().target, className)} />;
}
