/*
 * Runs before the first paint. Shows the screens rather than the plain page, and holds a press that comes before the walk
 * of `walk-early.ts` is there.
 */
import { WALK_READY } from './names.ts'

document.documentElement.dataset.script = ''

const hold = ({ target }: Event) =>
  target instanceof Element && target.closest('button')?.setAttribute('aria-busy', 'true')

addEventListener('click', hold)
addEventListener(WALK_READY, () => removeEventListener('click', hold))
