/*
 * The floor: what a page needs at least that asks the same questions. Each screen is a template, and a press shows the next.
 */
const host = document.getElementById('app')
const first = [...host.children]
const templates = document.querySelectorAll('template')
const { onward, product } = document.body.dataset
let answers = []
let at = 0

const show = next => {
  at = next
  const template = templates[at - 1]
  host.replaceChildren(...(template ? [template.content.cloneNode(true)] : first))
  document.title = template?.title ?? product
  host.querySelector('h1').focus()
}

host.addEventListener('click', ({ target }) => {
  const words = target.closest('button')?.textContent
  if (!onward.split('|').includes(words)) return
  answers = at < templates.length ? [...answers, words] : []
  show((at + 1) % (templates.length + 1))
})
