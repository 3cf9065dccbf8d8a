import {
  Badge,
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwise20Regular, ChevronDown16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { a1Range } from "../../core/grid/address";
import type { Controller } from "../session/controller";
import type { Session } from "../session/session";
import { SeverityIcon } from "../parts/severity-icon";
import { standingOf, type Standing } from "../view/standing";
import { useWords } from "../words";
import { GroupBars } from "./group-bars";

const useStyles = makeStyles({
  head: { padding: "6px 8px 6px 12px", backgroundColor: tokens.colorNeutralBackground1 },
  line: { display: "flex", alignItems: "center", gap: "4px" },
  where: { flexGrow: 1, minWidth: 0 },
  sheet: {
    justifyContent: "flex-start",
    minWidth: 0,
    maxWidth: "100%",
    padding: 0,
    minHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    "& > span:first-child": { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  },
  sub: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  score: { display: "flex", alignItems: "flex-end", justifyContent: "space-between", gap: "8px", paddingRight: "4px" },
  big: {
    fontSize: "28px",
    lineHeight: "34px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  grade: { marginLeft: "6px", verticalAlign: "6px" },
  agrees: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  differs: { color: tokens.colorPaletteRedForeground1 },
  counts: { display: "flex", gap: "10px", paddingBottom: "2px", fontVariantNumeric: "tabular-nums" },
  count: { display: "inline-flex", gap: "3px", alignItems: "center", fontWeight: tokens.fontWeightSemibold },
});

/** Sheet, project, year and profile; the printed total, the grade, whether it agrees; what was found. */
export function Head({ session, controller }: { session: Session; controller: Controller }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { reading, table } = session;
  const review = reading?.review.tables[table];
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <div className={styles.where}>
          <SheetMenu session={session} controller={controller} />
          <div className={styles.sub}>{review ? subtitle(session, words) : words("pane.name")}</div>
        </div>
        <Button
          appearance="subtle"
          icon={<ArrowClockwise20Regular />}
          aria-label={words("pane.reread")}
          title={words("pane.reread")}
          disabled={session.busy !== null}
          onClick={() => void controller.read(reading?.sheet.name)}
        />
      </div>
      {review && <Score standing={standingOf(review)} />}
    </header>
  );
}

function subtitle({ reading, table }: Session, words: ReturnType<typeof useWords>): string {
  const review = reading?.review.tables[table];
  if (!review) return "";
  const { projectName, year, unit } = review.table.head;
  return [
    projectName?.value ?? unit?.value,
    year ? words("pane.head.year", { year: year.value }) : null,
    words(`profile.${review.profile.profile.id}`),
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(" · ");
}

/** The sheet's name; a menu of the other sheets and of the tables on this one. */
function SheetMenu({ session, controller }: { session: Session; controller: Controller }): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const { reading, table } = session;
  if (!reading) return null;
  const tables = reading.review.tables;
  return (
    <Menu checkedValues={{ sheet: [reading.sheet.name], table: [String(table)] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          className={styles.sheet}
          icon={<ChevronDown16Regular />}
          iconPosition="after"
          aria-label={words("pane.head.sheet", { sheet: reading.sheet.name })}
        >
          <span>{reading.sheet.name}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {tables.length > 1 &&
            tables.map((one, index) => (
              <MenuItemRadio key={index} name="table" value={String(index)} onClick={() => controller.showTable(index)}>
                {words("pane.head.table", { number: index + 1, range: a1Range(one.table.range) })}
              </MenuItemRadio>
            ))}
          {reading.sheets
            .filter((sheet) => sheet.visibility === "visible")
            .map(({ name }) => (
              <MenuItemRadio key={name} name="sheet" value={name} onClick={() => void controller.read(name)}>
                {name}
              </MenuItemRadio>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Score({ standing }: { standing: Standing }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { scored, printed, grade, recorded, agrees, counts, groups } = standing;
  return (
    <>
      <div className={styles.score}>
        <div>
          {scored && printed !== null ? (
            <span className={styles.big} aria-label={`${words("pane.head.printed")} ${printed}`}>
              {printed}
            </span>
          ) : (
            <span className={styles.agrees}>{words(scored ? "pane.head.no-total" : "pane.head.not-scored")}</span>
          )}
          {grade !== null && (
            <Badge
              className={styles.grade}
              appearance="outline"
              color="brand"
              aria-label={words("pane.head.grade", { grade })}
            >
              {grade}
            </Badge>
          )}
          {recorded !== null && (
            <div className={agrees === false ? `${styles.agrees} ${styles.differs}` : styles.agrees}>
              {words(
                agrees === null ? "pane.head.recorded-only" : agrees ? "pane.head.agrees" : "pane.head.disagrees",
                { recorded },
              )}
            </div>
          )}
        </div>
        <div className={styles.counts}>
          {(["error", "warning", "info"] as const).map((severity) => (
            <span
              key={severity}
              className={styles.count}
              role="img"
              aria-label={words(`pane.head.${severity}s`, { count: counts[severity] })}
            >
              <SeverityIcon severity={severity} named={false} />
              {counts[severity]}
            </span>
          ))}
        </div>
      </div>
      <GroupBars groups={groups} />
    </>
  );
}
