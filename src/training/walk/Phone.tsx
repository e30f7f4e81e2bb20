import { training } from 'virtual:training'
import type { RefObject } from 'react'

const { walk } = training.words

interface Props {
  readonly frame: RefObject<HTMLIFrameElement | null>
  /** Classes that set its size. */
  readonly className: string
}

/** The live page in a frame that looks like a phone. */
export const Phone = ({ frame, className }: Props) => (
  <iframe
    ref={frame}
    title={walk.phone}
    src="./phone/index.html"
    className={`rounded-[2.25rem] border-10 border-ink bg-page ${className}`}
  />
)
