import type { Kernel } from "../session/kernel";

export interface SampleActions {
  /** Lays the sample sheet on the table, to be added. */
  previewSample(): Promise<void>;
}

export function sampleActions({ port, dispatch, run }: Kernel): SampleActions {
  return {
    async previewSample() {
      await run("reading", async (call) => {
        const [{ planSampleSheet }, sheets] = await Promise.all([
          import("../../core/plans/sample-sheet"),
          port.sheets(call),
        ]);
        const plan = planSampleSheet(sheets.map(({ name }) => name));
        dispatch({ type: "preview", preview: { plan, purpose: "sample" } });
        dispatch({ type: "idle" });
      });
    },
  };
}
