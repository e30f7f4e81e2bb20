import { type RefObject, useEffect, useRef } from 'react'
import type { FromEditedPhone, HighlightRequest } from '../phone/messages.ts'

/**
 * Has the phone mark texts on its screen, and report which are pressed.
 * @param screen a value that changes whenever the phone starts again.
 */
export const useHighlight = (
  frame: RefObject<HTMLIFrameElement | null>,
  texts: readonly string[],
  isFinding: boolean,
  screen: unknown,
  onPressed: (texts: readonly string[]) => void
): void => {
  const latest = useRef(onPressed)
  latest.current = onPressed
  // biome-ignore lint/correctness/useExhaustiveDependencies: a phone that starts again must get the order again
  useEffect(() => {
    const request: HighlightRequest = { type: 'highlight', texts, isFinding }
    frame.current?.contentWindow?.postMessage(request, location.origin)
  }, [frame, texts, isFinding, screen])
  useEffect(() => {
    const take = ({ source, origin, data }: MessageEvent<FromEditedPhone>) => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return
      if (data.type === 'pressed') latest.current(data.texts)
    }
    window.addEventListener('message', take)
    return () => window.removeEventListener('message', take)
  }, [frame])
}
