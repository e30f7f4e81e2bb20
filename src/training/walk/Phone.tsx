import { training } from 'virtual:training'
import type { RefObject } from 'react'

const { walk } = training.words

/** The live screens, in a document of their own, as a phone shows them. */
export const Phone = ({ frame }: { readonly frame: RefObject<HTMLIFrameElement | null> }) => (
  <iframe ref={frame} title={walk.phone} src="./phone/index.html" className="phone" />
)
