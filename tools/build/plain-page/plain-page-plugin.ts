import type { Plugin } from 'vite'
import type { ContentService } from '../content/content-service.ts'
import { plainPageOf } from './page.ts'

/** Puts every word in plain HTML into the live page, for a browser in which the app never runs. */
export const plainPagePlugin = (content: ContentService): Plugin => ({
  name: 'plain-page',
  transformIndexHtml(_, { path }) {
    if (path !== '/index.html') return []
    const { sound } = content.load()
    // The content plugin reports the errors.
    if (!sound) return []
    return [
      {
        tag: 'div',
        attrs: { class: 'plain column' },
        children: plainPageOf(sound.edition),
        injectTo: 'body'
      }
    ]
  }
})
