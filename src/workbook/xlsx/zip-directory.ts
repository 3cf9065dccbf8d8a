import { FileError } from "./file-error";

/** One entry of the central directory. */
export interface ZipEntry {
  /** With "/" between folders; as printed in the directory otherwise. */
  readonly name: string;
  /** Where its local header begins. */
  readonly offset: number;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** As the directory claims: trusted for nothing but an early refusal. */
  readonly size: number;
  /** The entry's whole record in the directory, for a copy that keeps dates and attributes. */
  readonly record: Uint8Array;
}

/** Far above any real evaluation workbook, far below what harms the machine. */
const LIMITS = {
  entries: 10_000,
  /** Bytes of one part, and of all parts together, when unpacked. */
  part: 256 * 2 ** 20,
  total: 512 * 2 ** 20,
  /** Unpacked to packed, looked at only above `ratioFrom` bytes. Sheets reach 100, a bomb 1000. */
  ratio: 250,
  ratioFrom: 16 * 2 ** 20,
} as const;

const END = 0x06054b50;
const RECORD = 0x02014b50;
const END_SIZE = 22;
const RECORD_SIZE = 46;
const ENCRYPTED = 1;
const UTF8 = 0x800;

/**
 * Reads the central directory and checks it against the limits before anything is unpacked.
 * @throws FileError unreadable, too-large, encrypted
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw new FileError("too-large", "file.too-many-parts", { limit: LIMITS.entries });
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + RECORD_SIZE > end || view.getUint32(at, true) !== RECORD) throw truncated();
    const next =
      at + RECORD_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw truncated();
    entries.push(readEntry(view, bytes.subarray(at, next)));
    at = next;
  }
  checkSizes(entries);
  checkNames(entries);
  checkOverlap(entries, bytes.length);
  return entries;
}

/** The end record is the last thing in the file but for a comment of up to 65,535 bytes. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw truncated();
}

function readEntry(whole: DataView, record: Uint8Array): ZipEntry {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const flags = view.getUint16(8, true);
  const nameLength = view.getUint16(28, true);
  const decoder = new TextDecoder(flags & UTF8 ? "utf-8" : "latin1");
  const name = decoder.decode(record.subarray(RECORD_SIZE, RECORD_SIZE + nameLength)).replaceAll("\\", "/");
  const sizes = zip64Sizes(view, RECORD_SIZE + nameLength, {
    size: view.getUint32(24, true),
    compressedSize: view.getUint32(20, true),
    offset: view.getUint32(42, true),
  });
  if (flags & ENCRYPTED) throw new FileError("encrypted", "file.encrypted");
  if (sizes.offset + sizes.compressedSize > whole.byteLength) throw truncated();
  return { name, flags, method: view.getUint16(10, true), crc: view.getUint32(16, true), record, ...sizes };
}

type Sizes = Pick<ZipEntry, "size" | "compressedSize" | "offset">;

/** Writers that stream put sizes of 0xFFFFFFFF and the true ones, in this order, into the extra field 1. */
function zip64Sizes(view: DataView, extraStart: number, sizes: Sizes): Sizes {
  const extraEnd = extraStart + view.getUint16(30, true);
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    const full = (size: number): number => {
      if (size !== 0xffffffff || value + 8 > extraEnd) return size;
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    };
    return { size: full(sizes.size), compressedSize: full(sizes.compressedSize), offset: full(sizes.offset) };
  }
  return sizes;
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { name, size, compressedSize } of entries) {
    total += size;
    checkRatio(name, size, compressedSize);
  }
  if (total > LIMITS.total) throw new FileError("too-large", "file.too-large", { limit: LIMITS.total / 2 ** 20 });
}

/** Also called with the true size while unpacking: headers lie. */
export function checkRatio(part: string, size: number, compressedSize: number): void {
  if (size > LIMITS.part)
    throw new FileError("too-large", "file.part-too-large", { part, limit: LIMITS.part / 2 ** 20 });
  if (size > LIMITS.ratioFrom && size > compressedSize * LIMITS.ratio) {
    throw new FileError("too-large", "file.zip-bomb", { part, limit: LIMITS.ratio });
  }
}

/** Part names differ by more than case (ECMA-376 part 2, 6.2.2.3); of two of a kind each reader would take another. */
function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (name.startsWith("/") || name.includes("\0") || name.split("/").includes("..")) {
      throw new FileError("unreadable", "file.part-name", { part: name });
    }
    const key = name.toLowerCase();
    if (seen.has(key)) throw new FileError("unreadable", "file.duplicate-part", { part: name });
    seen.add(key);
  }
}

/** Entries that share bytes are how a small file unpacks to petabytes. */
function checkOverlap(entries: readonly ZipEntry[], length: number): void {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  for (const [i, entry] of inOrder.entries()) {
    const next = inOrder[i + 1]?.offset ?? length;
    if (entry.offset + 30 + entry.compressedSize > next) {
      throw new FileError("unreadable", "file.overlapping-parts", { part: entry.name });
    }
  }
}

function truncated(): FileError {
  return new FileError("unreadable", "file.truncated");
}
