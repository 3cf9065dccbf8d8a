import { makeStyles, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { BAND_HEIGHT, mapLayout, WIDTH, type Box } from "../view/map-layout";
import type { SheetMap } from "../view/sheet-map";
import { useWords } from "../words";
import { roleColour } from "./role-colour";

const useStyles = makeStyles({
  frame: { position: "relative" },
  map: { display: "block", width: "100%", height: "auto", forcedColorAdjust: "none" },
  line: { stroke: tokens.colorNeutralStroke2, strokeWidth: 0.6, fill: "none" },
  edge: { stroke: tokens.colorNeutralStroke1, strokeWidth: 0.5, fill: "none" },
  ground: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1, strokeWidth: 0.8 },
  band: { fill: tokens.colorNeutralBackground4, stroke: tokens.colorNeutralStroke2, strokeWidth: 0.6 },
  out: {
    fill: tokens.colorNeutralBackground5,
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: 0.6,
    strokeDasharray: "3 2",
  },
  text: { fill: tokens.colorNeutralForeground1, fontSize: "10px" },
  range: { fill: tokens.colorNeutralForeground2, fontSize: "9px", fontFamily: tokens.fontFamilyMonospace },
  letter: { fill: tokens.colorNeutralForeground1, fontSize: "10px", fontWeight: 600, textAnchor: "middle" },
  place: {
    position: "absolute",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { outline: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, zIndex: 1 },
  },
});

/**
 * The sheet in miniature: bands, columns coloured by role, indicator rows as lines, rows that are none hatched. Columns
 * and bands are buttons: one stop of the tab key, arrows between them.
 */
export function SheetMapView(props: {
  map: SheetMap;
  /** Shows a row or column of the sheet. */
  go: (place: { readonly row: number; readonly column: number }) => void;
}): ReactElement {
  const { map, go } = props;
  const styles = useStyles();
  const words = useWords();
  const arrows = useArrowNavigationGroup({ axis: "both", circular: true });
  const { height, bands, more, strips, letters, lines, excluded } = useMemo(() => mapLayout(map), [map]);
  const header = map.bands.find(({ kind }) => kind === "header");
  const over = ({ x, y, width, height: tall }: Box) => ({
    left: `${(x / WIDTH) * 100}%`,
    top: `${(y / height) * 100}%`,
    width: `${(width / WIDTH) * 100}%`,
    height: `${(tall / height) * 100}%`,
  });
  return (
    <div className={styles.frame} role="group" aria-label={words("pane.recognise.map")} {...arrows}>
      <svg className={styles.map} viewBox={`0 0 ${WIDTH} ${Math.ceil(height)}`} aria-hidden>
        <rect className={styles.ground} x={0} y={0} width={WIDTH} height={height} />
        {strips.map(({ strip, x, y, width, height: tall }) => (
          <g key={`${strip.role}-${strip.name}`}>
            <rect
              x={x}
              y={y}
              width={width}
              height={tall}
              fill={roleColour(strip.role)}
              opacity={strip.unsure ? 0.6 : 0.32}
            />
            <rect className={styles.edge} x={x} y={y} width={width} height={tall} />
          </g>
        ))}
        {lines.map((y, index) => (
          <path key={index} className={styles.line} d={`M0 ${y}H${WIDTH}`} />
        ))}
        {excluded.map((row, index) => (
          <rect key={index} className={styles.out} x={0} y={row.y} width={WIDTH} height={row.height} />
        ))}
        {bands.map(({ band, y }) => (
          <g key={`${band.kind}-${band.top}`}>
            <rect className={styles.band} x={0} y={y} width={WIDTH} height={BAND_HEIGHT} />
            <text className={styles.text} x={6} y={y + BAND_HEIGHT / 2 + 3.5}>
              {words(`pane.recognise.band.${band.kind}`)}
              <tspan className={styles.range} dx={5}>
                {band.range}
              </tspan>
            </text>
          </g>
        ))}
        {strips.map(({ strip, x, width }) => (
          <text key={`${strip.role}-${strip.name}`} className={styles.letter} x={x + width / 2} y={letters}>
            {strip.name}
            {strip.unsure ? "?" : ""}
          </text>
        ))}
      </svg>
      {strips.map((each) => (
        <button
          key={`${each.strip.role}-${each.strip.name}`}
          type="button"
          className={styles.place}
          style={over(each)}
          aria-label={words("correct.map.column", {
            column: each.strip.name,
            role: words(`pane.role.${each.strip.role}`),
            percent: each.strip.percent,
          })}
          onClick={() => go({ row: map.top + (header?.top ?? each.strip.top), column: map.left + each.strip.left })}
        />
      ))}
      {bands.map(({ band, y }) => (
        <button
          key={`${band.kind}-${band.top}`}
          type="button"
          className={styles.place}
          style={over({ x: 0, y, width: WIDTH, height: BAND_HEIGHT })}
          aria-label={words("correct.map.band", {
            band: words(`pane.recognise.band.${band.kind}`),
            range: band.range,
          })}
          onClick={() => go({ row: map.top + band.top, column: map.left })}
        />
      ))}
      {more > 0 && <div>{words("correct.map.more", { count: more })}</div>}
    </div>
  );
}
