import { encode } from 'uqr'

/** So many light modules are around a code: a scanner needs them (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4

/** One path of all dark modules: each run of them in a row is a rectangle. */
const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1]) return []
        const end = row.indexOf(false, x)
        return `M${x} ${y}h${(end === -1 ? row.length : end) - x}v1H${x}z`
      })
    )
    .join('')

interface Props {
  readonly text: string
  /** The accessible name. The text of the code is beside it. */
  readonly label: string
  /** The language of that, where it is not the officer's. */
  readonly lang?: string | undefined
}

/** @returns the code, or nothing if what draws it did not arrive. */
const matrixOf = (text: string) => {
  try {
    return encode(text, { ecc: 'M', border: QUIET_ZONE })
  } catch {
    return undefined
  }
}

/** A text as a QR code: dark on light, whatever the colours around it. */
export const QrCode = ({ text, label, lang }: Props) => {
  const matrix = matrixOf(text)
  return (
    matrix && (
      <svg
        viewBox={`0 0 ${matrix.size} ${matrix.size}`}
        role="img"
        aria-label={label}
        lang={lang}
        shapeRendering="crispEdges"
        className="code"
      >
        <path d={pathOf(matrix.data)} fill="currentColor" />
      </svg>
    )
  )
}
