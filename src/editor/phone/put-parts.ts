import type { PagePart } from '../../../tools/content/compile/page-parts.ts'

/** Puts each part of the content where the page reads it. */
export const putParts = (parts: readonly PagePart[]): void => {
  for (const { attribute, name, data } of parts) {
    const block = document.createElement('div')
    block.hidden = true
    block.setAttribute(attribute, name)
    block.textContent = JSON.stringify(data)
    document.body.append(block)
  }
}
