import type { Site } from '../../browser/offline/support/site.ts'
import { OUTCOME } from './conversation.ts'

/** Words of what a conversation shows and is made of: served by `keptByNobody` they cannot be on a disk for the sake of the page. */
export const SCREEN_WORDS = ['Are you worried about your safety', OUTCOME, 'answer.unsure', 'safePlace']

/** Has the server say that no browser may keep the page. */
export const keptByNobody = (site: Site): void => {
  const { body, headers } = site.read('/index.html')
  site.remove('/sw.js')
  site.put('/index.html', String(body), { ...headers, 'cache-control': 'no-store' })
}
