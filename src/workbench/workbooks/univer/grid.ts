import { LocaleType, LogLevel, Univer, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import type {} from "@univerjs/sheets/facade";
import { dropLateResults } from "./late-results";
import { Recalculation } from "./recalculation";
import { UniverWorkbook } from "./univer-workbook";

const LOCALES = { "zh-CN": LocaleType.ZH_CN, "en-US": LocaleType.EN_US } as const;

/** The visible grid. One workbook at a time. */
export class Grid {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private readonly recalculation: Recalculation;
  private open: string | null = null;

  constructor(container: HTMLElement, locale: keyof typeof LOCALES) {
    this.univer = new Univer({
      locale: LOCALES[locale],
      locales: { [LocaleType.ZH_CN]: zhCN, [LocaleType.EN_US]: enUS },
      logLevel: LogLevel.ERROR,
    });
    const { plugins } = UniverSheetsCorePreset({ container, disableAutoFocus: true, header: false, toolbar: false });
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) this.univer.registerPlugin(plugin[0], plugin[1]);
      else this.univer.registerPlugin(plugin);
    }
    this.api = FUniver.newAPI(this.univer);
    const injector = this.univer.__getInjector();
    dropLateResults(injector);
    this.recalculation = new Recalculation(injector);
  }

  show(data: IWorkbookData): UniverWorkbook {
    if (this.open !== null) this.api.disposeUnit(this.open);
    this.open = data.id;
    const workbook = this.api.createWorkbook(data);
    return new UniverWorkbook(this.api, workbook, this.univer.__getInjector(), this.recalculation);
  }
}
