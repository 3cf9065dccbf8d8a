import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words";
import { DrawnTable } from "./drawn-table";
import { Inline } from "./inline";
import type { MarkdownBlock } from "./read-markdown";

const useStyles = makeStyles({
  heading: { margin: "12px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0 0 6px" },
  list: { margin: "0 0 6px", paddingLeft: "18px" },
  inner: { marginLeft: "18px" },
  table: { width: "100%", margin: "0 0 6px", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "3px 4px",
    textAlign: "left",
    verticalAlign: "top",
    lineHeight: "16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  picture: {
    display: "block",
    maxWidth: "100%",
    margin: "6px auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  code: {
    margin: "6px 0",
    padding: "4px 8px",
    overflowX: "auto",
    whiteSpace: "pre-wrap",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** One of our own pages, block by block; headings stand below the pane's. */
export function Markdown({ blocks }: { blocks: readonly MarkdownBlock[] }): ReactElement {
  return (
    <>
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </>
  );
}

function Block({ block }: { block: MarkdownBlock }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  switch (block.kind) {
    case "heading":
      return <h3 className={styles.heading}>{block.text}</h3>;
    case "paragraph":
      return (
        <p className={styles.text}>
          <Inline text={block.text} />
        </p>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List className={styles.list}>
          {block.items.map(({ text, depth }, index) => (
            <li key={index} className={depth === 1 ? styles.inner : undefined}>
              <Inline text={text} />
            </li>
          ))}
        </List>
      );
    }
    case "table":
      return (
        <table className={styles.table}>
          <thead>
            <tr>
              {block.head.map((text, index) => (
                <th key={index} scope="col" className={styles.cell}>
                  <Inline text={text} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((text, column) => (
                  <td key={column} className={styles.cell}>
                    <Inline text={text} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case "picture":
      return <img className={styles.picture} src={block.file} alt={block.text} loading="lazy" />;
    case "sheet":
      return <DrawnTable drawing={block.drawing} label={words("pane.check.page-example")} />;
    case "code":
      return <pre className={styles.code}>{block.text}</pre>;
  }
}
