import { training } from 'virtual:training'
import { useEffect } from 'react'
import { interpolate } from '../../machines/text/interpolate.ts'

const { frame } = training.words

/** Names the tab, and what is printed, by the heading of the page. */
export const useTitle = (heading: string): void => {
  useEffect(() => {
    document.title = interpolate(frame.title, { view: heading })
  }, [heading])
}
