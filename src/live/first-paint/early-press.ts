/*
 * Runs before the first paint, long before the app. Remembers one press that comes too early, confirms it, and shows the
 * plain page if the app never runs.
 */
const root = document.documentElement
root.dataset.script = ''

/** The app has taken over. */
const runs = () => 'runs' in root.dataset
/** The app has loaded, and waits until no finger is down. */
const waits = () => 'waits' in root.dataset

const say = (words: 'heard' | 'cut') => {
  const place = document.querySelector<HTMLElement>('[data-heard]')
  if (place) place.textContent = place.dataset[words] ?? ''
}

const down = (event: Event) => {
  if (!runs()) root.dataset.down = String(event.type === 'pointerdown')
}

for (const type of ['pointerdown', 'pointerup', 'pointercancel']) addEventListener(type, down, true)

addEventListener(
  'click',
  ({ target }) => {
    const button = target instanceof Element && !runs() && target.closest('button')
    if (!button) return
    for (const other of document.querySelectorAll('[aria-busy]')) other.removeAttribute('aria-busy')
    button.setAttribute('aria-busy', 'true')
    say('heard')
  },
  true
)

addEventListener('DOMContentLoaded', () => {
  if (runs() || waits()) return
  if (document.querySelector('.plain')) delete root.dataset.script
  else say('cut')
})
