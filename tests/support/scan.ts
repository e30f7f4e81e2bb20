import decode from 'qr/decode.js'
import { encode } from 'uqr'

/** Pixels for each module. */
const SCALE = 4

interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green, blue and alpha, a byte each. */
  readonly data: Uint8Array
}

/** @returns the text of a code in a picture, by an independent library. @throws if there is none to read. */
export const scanned = (picture: Picture): string => decode(picture, { timeLimit: 2_000 })

/** @returns a code in black on white, and its version. */
export const drawn = (text: string): Picture & { readonly version: number } => {
  const { data: rows, size, version } = encode(text, { ecc: 'M', border: 4 })
  const side = size * SCALE
  const data = new Uint8Array(side * side * 4).fill(255)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (rows[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)])
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  return { width: side, height: side, data, version }
}
