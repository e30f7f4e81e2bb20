/** The entry of a file in a zip: its sizes in bytes, and its compression method, 0 if it is stored. */
type Zipped = Readonly<Record<'size' | 'originalSize' | 'compression', number>>

/** Several times what the content needs, and little enough for a browser to handle. Sizes in bytes. */
const LIMITS = { bytes: 40_000_000, packed: 3_000_000, files: 3_000, listed: 65_535 }

/**
 * A small zip can keep a browser busy for hours: by false sizes, files that share bytes, or an endless list.
 * @param isWanted whether to unpack a file.
 * @returns a filter for `unzipSync`, which throws before it unpacks the file that exceeds a limit.
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
