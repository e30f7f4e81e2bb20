import { useCallback, useEffect, useState } from 'react'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { PageId } from '../desk/ContentNav.tsx'
import type { Together } from './editor.machine.ts'
import { partOf } from './names.ts'
import type { OpenPlace } from './place-at.ts'

/** What the desk shows: a page, and the file that was opened from it. */
export const useNavigation = (texts: Texts, together: Together) => {
  const [page, setPage] = useState<PageId>('services')
  const [place, setPlace] = useState<OpenPlace>()
  const showPage = useCallback((id: PageId) => {
    setPage(id)
    setPlace(undefined)
    window.scrollTo(0, 0)
  }, [])
  const open = useCallback((next: OpenPlace) => {
    setPage(partOf(next.file))
    setPlace(next)
  }, [])
  // Shown at once after files of changes are opened, or a save met conflicts.
  const [files, choices] = [together.files.length, together.choices.length]
  useEffect(() => {
    if (files + choices > 0) showPage('together')
  }, [files, choices, showPage])
  return {
    page,
    place: place && texts.has(place.file) ? place : undefined,
    showPage,
    open,
    openFromPage: setPlace
  }
}
