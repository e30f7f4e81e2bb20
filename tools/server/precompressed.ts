import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { gzipSync } from 'fflate'
import { COMPRESSIBLE, endOf } from './policy.ts'

/** Content codings (RFC 9110) of the copies that a build writes beside its files, with the end of their names. */
export const PRECOMPRESSED = { br: '.br', gzip: '.gz' } as const
type Coding = keyof typeof PRECOMPRESSED

/** Smaller files gain nothing from compression. Bytes. */
export const WORTH_COMPRESSING = 2_048

export const isPrecompressed = (path: string): boolean =>
  Object.values(PRECOMPRESSED).some(end => path.endsWith(end))

/** Whether a server should send a file compressed, whatever its size. */
export const isCompressible = (path: string): boolean => COMPRESSIBLE.includes(endOf(path))

/** The Brotli quality, up to 11. The last two steps save 8 % of the bytes and take fifteen times as long. */
export const BROTLI_QUALITY = { ofBuild: 9, ofRelease: 11 } as const

/** Gzip is not Node's, whose bytes may change with its version. Without a time, builds are repeatable. */
const COMPRESS: Readonly<Record<Coding, (bytes: Uint8Array, quality: number) => Uint8Array>> = {
  br: (bytes, quality) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
      }
    }),
  gzip: bytes => gzipSync(bytes, { level: 9, mtime: 0 })
}

/**
 * Writes a `.br` and a `.gz` beside each file that is worth it, so that a server need not compress at each request.
 * @param paths of built files, below the folder.
 * @param quality of Brotli.
 */
export const precompress = (
  folder: string,
  paths: readonly string[],
  quality: number = BROTLI_QUALITY.ofBuild
): void => {
  for (const path of paths.filter(isCompressible)) {
    const bytes = readFileSync(join(folder, path))
    if (bytes.length < WORTH_COMPRESSING) continue
    for (const [coding, end] of Object.entries(PRECOMPRESSED))
      writeFileSync(join(folder, `${path}${end}`), COMPRESS[coding as Coding](bytes, quality))
  }
}
