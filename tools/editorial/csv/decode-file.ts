/** Byte order marks. */
const MARKS = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' }
] as const

const beginsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte)

/** Whether a file is a spreadsheet and not text: its first bytes are of ZIP, as in .xlsx and .ods, or of .xls. */
export const isSpreadsheet = (bytes: Uint8Array): boolean =>
  beginsWith(bytes, [0x50, 0x4b]) || beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])

/** The characters of windows-1252 from 0x80 to 0x9f. Node 20 decodes windows-1252 as Latin 1, which has none there. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const fromWindows = (bytes: Uint8Array) =>
  Array.from(bytes, byte => String.fromCharCode(byte))
    .join('')
    .replace(/[\u0080-\u009f]/g, character => WINDOWS.charAt(character.charCodeAt(0) - 0x80))

const decoded = (bytes: Uint8Array): string => {
  const marked = MARKS.find(({ mark }) => beginsWith(bytes, mark))
  if (marked) return new TextDecoder(marked.encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fromWindows(bytes)
  }
}

/** A first line that tells spreadsheets the delimiter. */
const SEPARATOR_LINE = /^"?sep=[,;\t]"?[,;\t]*\n/i

/** @returns the text of a file that a spreadsheet saved, in whatever encoding, with the line ends of this machine. */
export const textOf = (bytes: Uint8Array): string =>
  decoded(bytes).replace(/\r\n?/g, '\n').replace(SEPARATOR_LINE, '')
