import { words } from '../fields.ts'

/** The walk, and why an item is shown. */
export const walkFields = {
  arrows: words(
    'The kinds of arrows.',
    'forward',
    'returned',
    'back',
    'danger',
    'finish',
    'change',
    'choose',
    'turn',
    'any-answer'
  ),
  walk: words(
    'The walk.',
    'intro',
    'phone',
    'again',
    'setting',
    'clock',
    'real',
    'night',
    'christmas',
    'force',
    'no-force',
    'language',
    'their-language',
    'no-language',
    'place-of-work',
    'unsaid',
    'events',
    'no-events',
    'needs',
    'address',
    'go-to',
    'workplace-later'
  ),
  why: words(
    'Why items are shown or left out.',
    'heading',
    'intro',
    'actions',
    'contacts',
    'tips',
    'first',
    'answers-now',
    'fits-nothing',
    'elsewhere',
    'no-line',
    'others-first',
    'not-said',
    'would-add',
    'would-remove',
    'nothing-adds',
    'nothing-removes',
    'answer',
    'chosen',
    'not-chosen'
  )
}
