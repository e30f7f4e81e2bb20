/** What a zip tells of a file in it: its bytes there and unpacked, and how it is packed, with 0 if it is not. */
type Zipped = Readonly<Record<'size' | 'originalSize' | 'compression', number>>

/** Several times what the content has, and little enough for a browser to handle. */
const LIMITS = { bytes: 40_000_000, packed: 3_000_000, files: 3_000, listed: 65_535 }

/**
 * A small zip can keep a browser busy for hours: by sizes that are not true, files that share their bytes, or a list
 * without end.
 * @param isWanted whether a file is to be unpacked.
 * @returns the same, for `unzipSync`. It throws before the file with which a zip is too large.
 */
export const withinLimits = <File extends Zipped>(isWanted: (file: File) => boolean) => {
  const sum = { bytes: 0, packed: 0, files: 0, listed: 0 }
  return (file: File): boolean => {
    const takes = isWanted(file)
    sum.listed += 1
    sum.files += Number(takes)
    sum.bytes += takes ? Math.max(file.size, file.originalSize) : 0
    sum.packed += takes && file.compression !== 0 ? file.size : 0
    if (Object.entries(sum).some(([what, count]) => count > LIMITS[what as keyof typeof LIMITS]))
      throw new Error('This zip is too large to be content.')
    return takes
  }
}
