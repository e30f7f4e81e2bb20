import { useLayoutEffect, useRef } from 'react'
import { encode } from 'uqr'

/** The width of the light margin around a code, in modules: scanners need it (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4

/** Draws a code with one pixel for each module. */
const draw = (canvas: HTMLCanvasElement, modules: readonly (readonly boolean[])[]) => {
  const paper = canvas.getContext('2d')
  if (!paper) return
  paper.fillStyle = '#fff'
  paper.fillRect(0, 0, modules.length, modules.length)
  paper.fillStyle = '#000'
  modules.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) paper.fillRect(x, y, 1, 1)
    })
  })
}

interface Props {
  readonly text: string
  /** The accessible name. The number in the code is shown as text below it. */
  readonly label: string
  /** The language of the label, if it is not the officer's. */
  readonly lang?: string | undefined
}

/** A text as a QR code, black on white in every theme. It is a canvas, which browsers do not darken. */
export const QrCode = ({ text, label, lang }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const modules = encode(text, { ecc: 'M', border: QUIET_ZONE }).data
  useLayoutEffect(() => {
    if (canvas.current) draw(canvas.current, modules)
  })
  return (
    <canvas
      ref={canvas}
      width={modules.length}
      height={modules.length}
      role="img"
      aria-label={label}
      lang={lang}
      className="code"
    />
  )
}
