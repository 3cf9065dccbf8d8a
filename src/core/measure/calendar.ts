import type { Day } from "./measure";

export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) return year !== null && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
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

/** The day of an Excel serial number (1900 system; 60 is Excel's own 29 February 1900 and no day). */
export function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (whole < 61 || whole > 2958465) return null;
  // Civil date from days since 1970-01-01, after Howard Hinnant's days algorithms
  const shifted = whole - 25569 + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day, precision: "day" };
}

/** A number that grows with the day; years that are not stated count as `year`, null where neither is known. */
export function ordinal(day: Day, year: number | null): number | null {
  const stated = day.year ?? year;
  return stated === null ? null : stated * 372 + (day.month - 1) * 31 + day.day - 1;
}

/** 春节, first day of the lunar year (Hong Kong Observatory's calendar). Month and day by year. */
const SPRING_FESTIVAL: ReadonlyMap<number, readonly [month: number, day: number]> = new Map([
  [2012, [1, 23]],
  [2013, [2, 10]],
  [2014, [1, 31]],
  [2015, [2, 19]],
  [2016, [2, 8]],
  [2017, [1, 28]],
  [2018, [2, 16]],
  [2019, [2, 5]],
  [2020, [1, 25]],
  [2021, [2, 12]],
  [2022, [2, 1]],
  [2023, [1, 22]],
  [2024, [2, 10]],
  [2025, [1, 29]],
  [2026, [2, 17]],
  [2027, [2, 6]],
  [2028, [1, 26]],
  [2029, [2, 13]],
  [2030, [2, 3]],
]);

/** The day of a feast that has a date of its own; null where the year or the feast is not known. */
export function feastDay(name: string, year: number | null): Day | null {
  if (/^春节/u.test(name)) {
    const known = year === null ? undefined : SPRING_FESTIVAL.get(year);
    return known ? { year, month: known[0], day: known[1], precision: "day" } : null;
  }
  if (/^元旦/u.test(name)) return { year, month: 1, day: 1, precision: "day" };
  if (/^(?:五一|劳动节)/u.test(name)) return { year, month: 5, day: 1, precision: "day" };
  if (/^七一/u.test(name)) return { year, month: 7, day: 1, precision: "day" };
  if (/^八一/u.test(name)) return { year, month: 8, day: 1, precision: "day" };
  if (/^(?:国庆|十一)/u.test(name)) return { year, month: 10, day: 1, precision: "day" };
  return null;
}
