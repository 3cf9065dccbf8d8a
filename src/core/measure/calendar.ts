import type { Day } from "./measure";

/** Of a February whose year is not known, 28. */
export function daysInMonth(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? 2001, month, 0)).getUTCDate();
}

/** A day that exists, null for 2月30日 and 13月. */
export function makeDay(year: number | null, month: number, day: number, precision: Day["precision"]): Day | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const last = year === null && month === 2 ? 29 : daysInMonth(year, month);
  return day <= last ? { year, month, day, precision } : null;
}

export function monthEnd(year: number | null, month: number, precision: Day["precision"]): Day | null {
  return month < 1 || month > 12 ? null : { year, month, day: daysInMonth(year, month), precision };
}

const DAY = 86_400_000;
/** 1970-01-01 as an Excel serial number. */
const UNIX_EPOCH = 25569;

/** The day of an Excel serial number (1900 system; 60 is Excel's own 29 February 1900 and no day). */
export function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (whole < 61 || whole > 2958465) return null;
  const date = new Date((whole - UNIX_EPOCH) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), precision: "day" };
}

/** A number that grows with the day; years that are not stated count as `year`, null where neither is known. */
export function ordinal(day: Day, year: number | null): number | null {
  const stated = day.year ?? year;
  return stated === null ? null : stated * 372 + (day.month - 1) * 31 + day.day - 1;
}

/** 春节, first day of the lunar year (Hong Kong Observatory's calendar): month and day, 123 for 23 January, from 2012 on. */
const SPRING_FESTIVALS = [
  123, 210, 131, 219, 208, 128, 216, 205, 125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 203,
];
const FIRST_YEAR = 2012;

/** Feasts on the first day of a month. */
const FEASTS: Readonly<Record<string, number>> = {
  元旦: 1,
  五一: 5,
  劳动节: 5,
  七一: 7,
  八一: 8,
  国庆: 10,
  国庆节: 10,
  十一: 10,
};

/** The day of a feast that has a date of its own; null where the year or the feast is not known. */
export function feastDay(name: string, year: number | null): Day | null {
  const moving = name === "春节" && year !== null ? SPRING_FESTIVALS[year - FIRST_YEAR] : undefined;
  const at = moving ?? (FEASTS[name] ?? 0) * 100 + 1;
  return at > 1 ? { year, month: Math.floor(at / 100), day: at % 100, precision: "day" } : null;
}
