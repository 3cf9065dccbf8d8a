import { a1From } from "../../core/grid/address";
import { tellOverride } from "../../core/score/overridden";
import type { Part, ScoreSheet } from "../../core/score/score-sheet";
import { hasMessage, message, type Locale } from "../../messages";
import { jsonNumber } from "./values";

export interface JsonComputed {
  readonly recomputed: {
    readonly indicators: readonly {
      readonly cell: string | null;
      readonly score: number | null;
      readonly method: string;
      readonly explanation: string | null;
      readonly rounded: number | null;
      readonly met: boolean | null;
      readonly completion: number | null;
      readonly why: string | null;
      /** What a person set for this indicator, in words; only where something is set. */
      readonly overridden?: readonly string[];
    }[];
    readonly execution: {
      readonly cell: string | null;
      readonly rate: number | null;
      readonly score: number | null;
      readonly explanation: string | null;
    } | null;
    readonly total: number | null;
    readonly grade: string | null;
  };
  readonly recorded: { readonly total: number | null; readonly weight: number | null };
  readonly closing: readonly {
    readonly assumption: string;
    readonly parts: readonly JsonPart[];
    readonly total: number | null;
    readonly closes: boolean;
  }[];
}

interface JsonPart {
  readonly what: string;
  readonly value: number | null;
  readonly cells: readonly string[];
}

/** What the ScoreSheet holds, in the contract's words: recomputed, recorded and closing never mix. */
export function jsonComputed(locale: Locale, home: string, scores: ScoreSheet): JsonComputed {
  const { execution } = scores;
  return {
    recomputed: {
      indicators: scores.indicators.map((indicator) => ({
        cell: indicator.cell ? a1From(home, indicator.cell) : null,
        score: jsonNumber(indicator.score),
        method: indicator.method,
        explanation: indicator.explanation,
        rounded: jsonNumber(indicator.rounded),
        met: indicator.met,
        completion: jsonNumber(indicator.completion),
        why: indicator.why ? message(locale, indicator.why.id, indicator.why.values) : null,
        ...(indicator.override
          ? { overridden: tellOverride(indicator.override).map(({ id, values }) => message(locale, id, values)) }
          : {}),
      })),
      execution: execution
        ? {
            cell: execution.cell ? a1From(home, execution.cell) : null,
            rate: jsonNumber(execution.rate),
            score: jsonNumber(execution.score),
            explanation: execution.explanation,
          }
        : null,
      total: jsonNumber(scores.recomputed.total),
      grade: scores.recomputed.grade,
    },
    recorded: { total: jsonNumber(scores.recorded.total), weight: jsonNumber(scores.recorded.weight) },
    closing: scores.closing.map((closing) => ({
      assumption: message(locale, closing.assumption.id, closing.assumption.values),
      parts: closing.parts.map((part) => ({
        what: partName(locale, part),
        value: jsonNumber(part.value),
        cells: part.cells.map((cell) => a1From(home, cell)),
      })),
      total: jsonNumber(closing.total),
      closes: closing.closes,
    })),
  };
}

/** A part is named by the sheet, or by an id where the sheet has no name for it. */
export function partName(locale: Locale, part: Part): string {
  return hasMessage(part.what) ? message(locale, part.what) : part.what;
}
