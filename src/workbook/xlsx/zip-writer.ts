import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { packedPart } from "./zip-part";
import type { ZipEntry } from "./zip-directory";

/** What becomes of a package: parts by name; null takes one away. Names that are not there yet are added at the end. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

interface Record {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** Time and date in the format of MS-DOS, as one number. */
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly attributes: number;
}

const UTF8 = 0x800;
const DEFLATED = 8;
/** 1980-01-01: a new part's date is no news, and the same plan gives the same bytes. */
const NO_TIME = 0x00210000;

/** The zip again, in the same order; entries that do not change keep their packed bytes, dates and attributes. */
export function rewriteZip(bytes: Uint8Array, directory: readonly ZipEntry[], changes: PartChanges): Uint8Array {
  const records: Record[] = [];
  const known = new Set<string>();
  for (const entry of directory) {
    known.add(entry.name.toLowerCase());
    const change = changes.get(entry.name);
    if (change !== null) records.push(change ? packedAnew(kept(bytes, entry), change) : kept(bytes, entry));
  }
  for (const [name, part] of changes) {
    if (part && !known.has(name.toLowerCase())) records.push(packedAnew(fresh(name), part));
  }
  return assemble(records);
}

function kept(bytes: Uint8Array, entry: ZipEntry): Record {
  const view = new DataView(entry.record.buffer, entry.record.byteOffset, entry.record.byteLength);
  return {
    name: entry.record.subarray(46, 46 + view.getUint16(28, true)),
    packed: packedPart(bytes, entry),
    // Bit 3 would promise sizes behind the data; here they stand in front.
    flags: entry.flags & ~8,
    method: entry.method,
    time: view.getUint32(12, true),
    crc: entry.crc,
    size: entry.size,
    attributes: view.getUint32(38, true),
  };
}

function fresh(name: string): Record {
  const none = new Uint8Array();
  const base = { flags: UTF8, method: DEFLATED, time: NO_TIME, attributes: 0 };
  return { ...base, name: new TextEncoder().encode(name), packed: none, crc: 0, size: 0 };
}

function packedAnew(record: Record, part: Uint8Array): Record {
  return { ...record, packed: deflateSync(part), method: DEFLATED, crc: crc32(part), size: part.length };
}

function assemble(records: readonly Record[]): Uint8Array {
  const sizeOf = ({ name, packed }: Record): number => 30 + 46 + 2 * name.length + packed.length;
  const zip = new Uint8Array(records.reduce((sum, record) => sum + sizeOf(record), 22));
  const view = new DataView(zip.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const record of records) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    shared(view, at + 4, record);
    zip.set(record.name, at + 30);
    zip.set(record.packed, at + 30 + record.name.length);
    at += 30 + record.name.length + record.packed.length;
  }
  const start = at;
  for (const [i, record] of records.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    shared(view, at + 6, record);
    view.setUint32(at + 38, record.attributes, true);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    zip.set(record.name, at + 46);
    at += 46 + record.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, records.length, true);
  view.setUint16(at + 10, records.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return zip;
}

/** The 24 bytes that local header and directory have in common, and the name's length behind them. */
function shared(view: DataView, at: number, record: Record): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, record.flags, true);
  view.setUint16(at + 4, record.method, true);
  view.setUint32(at + 6, record.time, true);
  view.setUint32(at + 10, record.crc, true);
  view.setUint32(at + 14, record.packed.length, true);
  view.setUint32(at + 18, record.size, true);
  view.setUint16(at + 22, record.name.length, true);
}
