import type { Outline, OutlineSection } from "../settings/outlines";
import { OUTLINE_IDS } from "./outline-ids";
import { OUTLINES } from "./outlines";

/** A section of an outline by the path that leaves it out. */
export interface OutlineHeading {
  /** With the headings above: 基本情况/项目概况. */
  readonly path: string;
  readonly heading: string;
  /** From 1. */
  readonly depth: number;
}

/** Every heading of an outline in its order; of an id that no shipped outline has, those of the default. */
export function outlineHeadings(outline: string | Outline): OutlineHeading[] {
  return headingsOf(outlineOf(outline).sections, []);
}

/** An outline by its id, or as it is given; an unknown id gives the default. */
export function outlineOf(wanted: string | Outline | undefined): Outline {
  if (typeof wanted === "object") return wanted;
  return OUTLINES[OUTLINE_IDS.find((id) => id === wanted) ?? "mof-2020-10"];
}

function headingsOf(sections: readonly OutlineSection[], above: readonly string[]): OutlineHeading[] {
  return sections.flatMap(({ heading, sections: below = [] }) => {
    if (heading === null) return headingsOf(below, above);
    const path = [...above, heading];
    return [{ path: path.join("/"), heading, depth: path.length }, ...headingsOf(below, path)];
  });
}
