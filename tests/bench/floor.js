/*
 * The floor: the least that a page with these questions needs. Screens are templates; presses step through.
 */
const host = document.getElementById('app')
const first = [...host.children]
const templates = document.querySelectorAll('template')
let answers = []
let at = 0

const show = next => {
  at = next
  host.replaceChildren(...(at === 0 ? first : [templates[at - 1].content.cloneNode(true)]))
  host.querySelector('h1').focus()
}

host.addEventListener('click', ({ target }) => {
  const event = target.closest('button')?.dataset.event ?? ''
  if (!/^(?:encounter\.start|session\.begin|answer\.\w+)$/.test(event)) return
  answers = at < templates.length ? [...answers, event] : []
  show((at + 1) % (templates.length + 1))
})
