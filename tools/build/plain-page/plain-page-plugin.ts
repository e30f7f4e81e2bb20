import type { Plugin } from 'vite'
import { check, readTexts } from '../../content/check.ts'
import { wholeEdition } from '../../content/compile/edition.ts'
import { buildDay, todayInUk } from '../../content/days.ts'
import { plainPageOf } from './page.ts'

/** Puts every word in plain HTML into the live page, where it stands until the app runs. */
export const plainPagePlugin = ({
  folder,
  force
}: {
  folder: string
  force?: string | undefined
}): Plugin => ({
  name: 'plain-page',
  transformIndexHtml(_, { path }) {
    if (path !== '/index.html') return []
    const edition = wholeEdition(check(readTexts(folder), todayInUk(), buildDay()), force)
    /** The content plugin tells the faults. */
    if (!edition) return []
    return [
      { tag: 'div', attrs: { class: 'plain column' }, children: plainPageOf(edition), injectTo: 'body' }
    ]
  }
})
