import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inputFiles } from "../../src/cli/input-files";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jiping-"));
  for (const name of ["b.xlsx", "a.XLSX", "~$a.xlsx", ".hidden.xlsx", "old.xls", "notes.txt"]) {
    writeFileSync(join(folder, name), "");
  }
  mkdirSync(join(folder, "c/empty"), { recursive: true });
  writeFileSync(join(folder, "c/d.xlsx"), "");
});
afterEach(() => rmSync(folder, { recursive: true }));

const names = async (given: readonly string[]): Promise<string[]> =>
  (await inputFiles(given, folder)).map((input) =>
    input.kind === "file" ? input.input.file : `${input.kind} ${input.kind === "missing" ? input.file : input.folder}`,
  );

test("files come in the order given, whatever their kind", async () => {
  expect(await names(["b.xlsx", "notes.txt", "a.XLSX"])).toEqual(["b.xlsx", "notes.txt", "a.XLSX"]);
});

test("a folder stands for its workbooks by name, old formats too, lock files and hidden ones not", async () => {
  expect(await names(["."])).toEqual(["a.XLSX", "b.xlsx", join("c", "d.xlsx"), "old.xls"]);
});

test("a folder's files are named as the folder was", async () => {
  expect(await names(["c", "b.xlsx"])).toEqual([join("c", "d.xlsx"), "b.xlsx"]);
});

test("what is missing or empty is told in its place", async () => {
  expect(await names(["gone.xlsx", "c/empty", "b.xlsx"])).toEqual([
    "missing gone.xlsx",
    "empty-folder c/empty",
    "b.xlsx",
  ]);
});
