import { strToU8, type UnzipFileInfo, unzipSync, zipSync } from 'fflate'
import { isContentFile, type Texts } from '../../../tools/content/parse/sources.ts'
import { withinLimits } from '../../desk/unzip-limits.ts'

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  return rest
})

/** @returns the CRC-32 of bytes, as a zip gives it for each of its files (APPNOTE 6.3.10, 4.4.7). */
const crc32 = (bytes: Uint8Array): number => {
  let rest = -1
  for (const byte of bytes) rest = (CRC_TABLE[(rest ^ byte) & 255] ?? 0) ^ (rest >>> 8)
  return ~rest >>> 0
}

const END_BYTES = 22
const END_MARK = 0x06054b50
const ENTRY_BYTES = 46

/**
 * Reads the list of files at the end of a zip (APPNOTE 6.3.10, 4.3.12 and 4.3.16).
 * @returns the CRC-32 of each file, in the order of the list.
 * @throws if there is no such list.
 */
const checksumsIn = (zip: Uint8Array): readonly number[] => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  let end = zip.length - END_BYTES
  while (view.getUint32(end, true) !== END_MARK) end--
  let entry = view.getUint32(end + 16, true)
  return Array.from({ length: view.getUint16(end + 8, true) }, () => {
    const checksum = view.getUint32(entry + 16, true)
    // The name, extra fields and comment of the file follow.
    const lengths = [28, 30, 32].map(at => view.getUint16(entry + at, true))
    entry += lengths.reduce((sum, length) => sum + length, ENTRY_BYTES)
    return checksum
  })
}

/** The file that marks the content folder in a zip. */
const MARK = 'tips.yaml'

const ASK_AGAIN = 'Ask for it again, or open an earlier one. What was open is still here.'

/** A name that leads out of the folder: a step up, a root, a drive, or a character that some systems read differently. */
const LEADS_ELSEWHERE = /(?:^|\/)\.{1,2}\/|^\/|[\\:\p{Cc}\p{Cf}]/u

const rootIn = (names: readonly string[]): string => {
  const marks = names.filter(name => name === MARK || name.endsWith(`/${MARK}`))
  const [mark] = marks.sort((a, b) => a.length - b.length)
  if (mark === undefined) throw new Error(`This file does not hold the content: it has no ${MARK}.`)
  return mark.slice(0, -MARK.length)
}

/** Keeps a byte order mark, so that every byte stays. @throws if the file is not UTF-8. */
export const textInBytes = (name: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Error(`${name} is not saved as UTF-8, so it cannot be read.`)
  }
}

const unzipped = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => {
  // What the zip says about each file.
  const told = new Map<string, { readonly size: number; readonly checksum: number | undefined }>()
  const checksums = checksumsIn(bytes).values()
  // `unzipSync` calls this for each file, in the order of the zip's list.
  const take = ({ name, originalSize }: UnzipFileInfo): boolean => {
    const checksum = checksums.next().value
    if (!name.endsWith('.yaml')) return false
    if (LEADS_ELSEWHERE.test(name)) throw new Error('This zip holds a file whose name leads somewhere else.')
    told.set(name, { size: originalSize, checksum })
    return true
  }
  const files = unzipSync(bytes, { filter: withinLimits(take) })
  for (const [name, { size, checksum }] of told) {
    const file = files[name]
    if (file?.length !== size || crc32(file) !== checksum)
      throw new Error(`This zip is damaged: ${name} is not what was packed. ${ASK_AGAIN}`)
  }
  return files
}

const readZip = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => {
  try {
    return unzipped(bytes)
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('This zip')) throw error
    throw new Error(`This file cannot be read as a zip. ${ASK_AGAIN}`)
  }
}

/**
 * @param bytes a zip with the folder of the content somewhere in it.
 * @returns its YAML files, by their paths below that folder.
 * @throws an error of one sentence if it is not a zip, is damaged or too large, lacks the content, or has a
 * file name that leads out of the folder.
 */
export const textsInZip = (bytes: Uint8Array): Texts => {
  const files = readZip(bytes)
  const root = rootIn(Object.keys(files))
  return new Map(
    Object.entries(files)
      .filter(([name]) => name.startsWith(root) && isContentFile(name.slice(root.length)))
      .map(([name, bytes]) => [name.slice(root.length), textInBytes(name, bytes)])
  )
}

/** @returns a zip with the whole content, in a folder `content`. */
export const zipOfContent = (texts: Texts): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(Object.fromEntries([...texts].map(([file, text]) => [`content/${file}`, strToU8(text)])))
  )
