import { training } from 'virtual:training'
import type { RefObject } from 'react'

const { walk } = training.words

/** The live page in a frame the size of a phone. */
export const Phone = ({ frame }: { readonly frame: RefObject<HTMLIFrameElement | null> }) => (
  <iframe ref={frame} title={walk.phone} src="./phone/index.html" className="phone" />
)
