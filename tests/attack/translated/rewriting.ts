/** Stands at the end of each text that was rewritten, so that it is known. */
export const REWRITTEN = '~'

/** Source of functions that rewrite a text node, as what is put into a browser does. */
const WAYS = {
  'a translation that wraps each text': `text => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.append(text.data + '${REWRITTEN}')
    outer.append(inner)
    text.replaceWith(outer)
  }`,
  'a translation that writes over each text': `text => { text.data += '${REWRITTEN}' }`,
  'a translation that puts other texts in their place': `text => text.replaceWith(text.data + '${REWRITTEN}')`,
  'an extension that splits texts, as those do that make numbers links': `text => {
    const part = document.createElement('span')
    part.append(text.data + '${REWRITTEN}')
    text.replaceWith('', part, '')
  }`
} as const

export type Way = keyof typeof WAYS
export const ALL_WAYS = Object.keys(WAYS) as readonly Way[]

/** Source that rewrites all texts of a page in a way, and those that come later as soon as they are there. */
export const rewriting = (way: Way): string => `{
  const rewrite = ${WAYS[way]}
  const isDone = text => !text.data.trim() || text.data.includes('${REWRITTEN}') || text.parentElement?.closest('script, style, template')
  const all = () => {
    if (!document.body) return
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts = []
    while (walker.nextNode()) if (!isDone(walker.currentNode)) texts.push(walker.currentNode)
    texts.forEach(rewrite)
  }
  all()
  new MutationObserver(all).observe(document, { subtree: true, childList: true, characterData: true })
}`
