const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  return rest
})

/** @returns the CRC-32 of bytes by which a zip tells that a file in it is whole (APPNOTE 6.3.10, 4.4.7). */
export const crc32 = (bytes: Uint8Array): number => {
  let rest = -1
  for (const byte of bytes) rest = (TABLE[(rest ^ byte) & 255] ?? 0) ^ (rest >>> 8)
  return ~rest >>> 0
}
