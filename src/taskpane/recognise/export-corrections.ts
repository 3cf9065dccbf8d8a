import type { Correction } from "../../core/settings/correction";
import { correctionsFile } from "../../core/settings/corrections-file";

/** Hands the corrections over as a file; nothing leaves the machine. */
export function exportCorrections(list: readonly Correction[], name: string): void {
  const url = URL.createObjectURL(new Blob([correctionsFile(list)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file over once the click is done.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
