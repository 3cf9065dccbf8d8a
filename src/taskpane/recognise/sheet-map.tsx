import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetMap } from "../view/sheet-map";
import { useWords } from "../words";
import { roleColour } from "./role-colour";

const useStyles = makeStyles({
  map: { display: "block", width: "100%", height: "auto", forcedColorAdjust: "none" },
  line: { stroke: tokens.colorNeutralStroke2, strokeWidth: 0.6, fill: "none" },
  ground: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1, strokeWidth: 0.8 },
  band: { fill: tokens.colorNeutralBackground4, stroke: tokens.colorNeutralStroke2, strokeWidth: 0.6 },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "9px" },
});

const WIDTH = 320;
const SHORTEST_ROW = 2;
const TALLEST_ROW = 14;
const BAND_HEIGHT = 13;
const MOST_HEIGHT = 190;

/** The sheet in miniature: bands, columns coloured by role, indicator rows as lines. */
export function SheetMapView({ map }: { map: SheetMap }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const banded = new Set(map.bands.flatMap(({ top, bottom }) => range(top, bottom)));
  const free = map.rows - banded.size;
  const row = Math.min(
    TALLEST_ROW,
    Math.max(SHORTEST_ROW, (MOST_HEIGHT - map.bands.length * BAND_HEIGHT) / Math.max(1, free)),
  );
  // A band is drawn one line high however many rows it has, so that its name can be read.
  const tops: number[] = [];
  let height = 0;
  const bandOf = (index: number) => map.bands.find(({ top, bottom }) => index >= top && index <= bottom);
  for (let index = 0; index <= map.rows; index += 1) {
    tops.push(height);
    const band = bandOf(index);
    height += band ? (band.top === index ? BAND_HEIGHT : 0) : row;
  }
  const total = tops[map.rows] ?? height;
  const column = WIDTH / Math.max(1, map.columns);
  const y = (index: number) => tops[Math.min(map.rows, Math.max(0, index))] ?? 0;
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${WIDTH} ${Math.ceil(total)}`}
      role="img"
      aria-label={words("pane.recognise.map")}
    >
      <rect className={styles.ground} x={0} y={0} width={WIDTH} height={total} />
      {map.strips.map((strip) => (
        <rect
          key={`${strip.name}-${strip.top}-${strip.role}`}
          x={strip.left * column}
          y={y(strip.top)}
          width={column}
          height={Math.max(0, y(strip.bottom + 1) - y(strip.top))}
          fill={roleColour(strip.role)}
          opacity={strip.unsure ? 0.6 : 0.32}
        />
      ))}
      {map.indicatorRows.map((index) => (
        <path key={index} className={styles.line} d={`M0 ${y(index)}H${WIDTH}`} />
      ))}
      {map.bands.map((band) => (
        <g key={`${band.kind}-${band.top}`}>
          <rect className={styles.band} x={0} y={y(band.top)} width={WIDTH} height={BAND_HEIGHT} />
          <text className={styles.text} x={6} y={y(band.top) + 10}>
            {words(`pane.recognise.band.${band.kind}`)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
