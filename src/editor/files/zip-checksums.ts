const END_BYTES = 22
const END_MARK = 0x06054b50
const ENTRY_BYTES = 46

/**
 * Reads the list of files at the end of a zip (APPNOTE 6.3.10, 4.3.12 and 4.3.16).
 * @returns the CRC-32 that it tells of each file, in its order.
 * @throws if there is no such list.
 */
export const checksumsIn = (zip: Uint8Array): readonly number[] => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  let end = zip.length - END_BYTES
  while (view.getUint32(end, true) !== END_MARK) end--
  let entry = view.getUint32(end + 16, true)
  return Array.from({ length: view.getUint16(end + 8, true) }, () => {
    const checksum = view.getUint32(entry + 16, true)
    // What follows it is its name, extra fields and a remark.
    const lengths = [28, 30, 32].map(at => view.getUint16(entry + at, true))
    entry += lengths.reduce((sum, length) => sum + length, ENTRY_BYTES)
    return checksum
  })
}
