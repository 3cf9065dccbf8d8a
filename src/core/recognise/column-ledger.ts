import { columnMark } from "./fingerprint";
import { columnName } from "../grid/address";
import type { Column } from "../evaluation/column";
import type { RoleColumn } from "./role-column";
import type { LogicalSheet } from "./expand-merges";
import type { Section } from "./form";

/** Names the columns: one role keeps its id where a later header repeats it, in the same place or another. */
export class ColumnLedger {
  readonly roles: RoleColumn[] = [];
  private readonly known = new Map<string, { id: string; left: number; block: number; column: Column }[]>();
  private readonly ids = new Map<RoleColumn, string>();
  private readonly used = new Set<string>();

  constructor(private readonly sheet: LogicalSheet) {}

  add(roles: readonly RoleColumn[], section: Section, block: number): void {
    const rows = [...section.header, ...section.body, ...section.sums];
    const band = { top: Math.min(...section.header), bottom: rows.reduce((low, row) => Math.max(low, row), 0) };
    const now = new Set<string>();
    for (const role of roles) {
      const kind = `${block}:${role.role}:${role.level ?? ""}:${role.scoreKind ?? ""}`;
      const list = this.known.get(kind) ?? [];
      this.known.set(kind, list);
      const same = list.find(({ left }) => left === role.left);
      // 复核得分 and 评价得分 of one header are two columns; only a later header moves one.
      const moved = role.role === "ignored" || role.role === "remark" ? undefined : list.find(({ id }) => !now.has(id));
      const id = same?.id ?? moved?.id ?? this.newId(role.left);
      now.add(id);
      this.ids.set(role, id);
      if (same) {
        const at = list.indexOf(same);
        list[at] = { ...same, column: { ...same.column, band: { top: same.column.band.top, bottom: band.bottom } } };
        continue;
      }
      this.roles.push(role);
      list.push({ id, left: role.left, block, column: this.column(role, id, band) });
    }
  }

  idOf(role: RoleColumn): string {
    return this.ids.get(role) ?? columnName(role.left);
  }

  columns(): Column[] {
    return [...this.known.values()]
      .flatMap((list) => list.map(({ block, column }) => ({ block, column })))
      .sort((a, b) => a.block - b.block || a.column.column - b.column.column)
      .map(({ column }) => column);
  }

  private newId(left: number): string {
    const name = columnName(left);
    let id = name;
    for (let at = 2; this.used.has(id); at += 1) id = `${name}@${at}`;
    this.used.add(id);
    return id;
  }

  private column(role: RoleColumn, id: string, band: Column["band"]): Column {
    return {
      id,
      column: role.left,
      role: role.role,
      ...(role.level === null || role.role !== "levelWeight" ? {} : { level: role.level }),
      ...(role.scoreKind === null ? {} : { scoreKind: role.scoreKind }),
      band,
      header: role.header.text.replace(/\s+/gu, ""),
      headerCells: [this.sheet.ref(role.header.cell)],
      confidence: role.confidence,
      why: role.why,
      mark: columnMark(role.header),
    };
  }
}
