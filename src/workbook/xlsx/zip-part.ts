import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { FileError } from "./file-error";
import { checkRatio, type ZipEntry } from "./zip-directory";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflate grows a byte to at most 1,032: so much is unpacked at most before the limit is looked at again. */
const STEP = 16 * 1024;

/**
 * Where an entry's packed bytes lie. The local header must agree with the directory on the name, or two readers would
 * see two different files.
 */
export function packedPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = new FileError("unreadable", "file.damaged-part", { part: entry.name });
  if (entry.offset + LOCAL_SIZE > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) throw damaged;
  const nameLength = view.getUint16(entry.offset + 26, true);
  const start = entry.offset + LOCAL_SIZE + nameLength + view.getUint16(entry.offset + 28, true);
  const localName = bytes.subarray(entry.offset + LOCAL_SIZE, entry.offset + LOCAL_SIZE + nameLength);
  const name = entry.record.subarray(46, 46 + localName.length);
  if (name.length !== localName.length || !localName.every((byte, i) => byte === name[i])) throw damaged;
  if (start + entry.compressedSize > bytes.length) throw damaged;
  return bytes.subarray(start, start + entry.compressedSize);
}

/**
 * Unpacks one entry, holding the limits while it grows and the checksum when it is done.
 * @throws FileError too-large, unreadable
 */
export function unpackPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedPart(bytes, entry);
  const unpacked = entry.method === STORED ? packed : inflate(packed, entry);
  if (crc32(unpacked) !== entry.crc) throw new FileError("unreadable", "file.damaged-part", { part: entry.name });
  return unpacked;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== DEFLATED) throw new FileError("unsupported", "file.compression", { part: entry.name });
  try {
    // So little cannot grow beyond 16 MB, whatever the header says; most parts of most workbooks are so small.
    return packed.length <= STEP ? inflateSync(packed) : inflateInSteps(packed, entry);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError("unreadable", "file.damaged-part", { part: entry.name });
  }
}

function inflateInSteps(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    checkRatio(entry.name, size, entry.compressedSize);
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const only = chunks[0];
  if (chunks.length === 1 && only) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
