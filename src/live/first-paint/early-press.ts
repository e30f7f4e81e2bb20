/*
 * Runs before the first screen is painted, long before the app: takes note of a press that comes too early, says that it was
 * heard, and shows the plain words if the app never runs. It holds at most one press of the first screen, on the page itself.
 */
const root = document.documentElement
root.dataset.script = ''

/** Whether the app has taken over. */
const runs = () => 'runs' in root.dataset
/** Whether it is there, and waits until no finger is down. */
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
