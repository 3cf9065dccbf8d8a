import type { MapBand, MapStrip, SheetMap } from "./sheet-map";

/** The map in its own units, as wide as `WIDTH`; a table of 20,000 rows is drawn with as many shapes as one of forty. */
export interface MapLayout {
  readonly height: number;
  readonly bands: readonly { readonly band: MapBand; readonly y: number }[];
  /** Bands that found no room. */
  readonly more: number;
  readonly strips: readonly (Box & { readonly strip: MapStrip })[];
  /** Where the columns' letters stand: under the first header. */
  readonly letters: number;
  /** Some of the indicator rows, evenly. */
  readonly lines: readonly number[];
  readonly excluded: readonly { readonly y: number; readonly height: number }[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const WIDTH = 320;
/**
 * However many rows it has: high enough to be pointed at, 24 px, where the pane is 320 px wide and the map is drawn at
 * six sevenths.
 */
export const BAND_HEIGHT = 29;
const TALLEST_ROW = 14;
const LOWEST_RUN = 4;
const FREE_HEIGHT = 130;
const MOST_BANDS = 12;
const MOST_LINES = 40;

export function mapLayout(map: SheetMap): MapLayout {
  const bands =
    map.bands.length <= MOST_BANDS ? map.bands : [...map.bands.slice(0, MOST_BANDS - 1), ...map.bands.slice(-1)];
  const banded = bands.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  const perRow = Math.min(TALLEST_ROW, FREE_HEIGHT / Math.max(1, map.rows - banded));

  // From row to height: linear between bands, a band's rows all at its top.
  const knots: { readonly row: number; readonly y: number; readonly perRow: number }[] = [];
  const placed: { band: MapBand; y: number }[] = [];
  let row = 0;
  let y = 0;
  const run = (to: number) => {
    if (to > row) {
      const height = Math.max(LOWEST_RUN, (to - row) * perRow);
      knots.push({ row, y, perRow: height / (to - row) });
      y += height;
    }
    row = to;
  };
  for (const band of bands) {
    run(band.top);
    placed.push({ band, y });
    knots.push({ row, y, perRow: BAND_HEIGHT / (band.bottom - band.top + 1) });
    y += BAND_HEIGHT;
    row = band.bottom + 1;
  }
  run(map.rows);
  const height = Math.max(1, y);
  const at = (wanted: number): number => {
    const knot = knots.filter((one) => one.row <= wanted).at(-1);
    return knot ? Math.min(height, knot.y + (wanted - knot.row) * knot.perRow) : 0;
  };

  const column = WIDTH / Math.max(1, map.columns);
  return {
    height,
    bands: placed,
    more: map.bands.length - bands.length,
    strips: map.strips.map((strip) => ({
      strip,
      x: strip.left * column,
      y: at(strip.top),
      width: strip.width * column,
      height: Math.max(0, at(strip.bottom + 1) - at(strip.top)),
    })),
    letters: Math.min(height - 3, at((bands.find(({ kind }) => kind === "header")?.bottom ?? -1) + 1) + 12),
    lines: some(map.indicatorRows).map(at),
    excluded: some(map.excludedRows).map((each) => ({ y: at(each), height: Math.max(1, at(each + 1) - at(each)) })),
  };
}

/** At most so many of them, evenly. */
function some(rows: readonly number[]): number[] {
  const step = Math.max(1, Math.ceil(rows.length / MOST_LINES));
  return rows.filter((_, index) => index % step === 0);
}
