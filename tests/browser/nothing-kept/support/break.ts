import type { Plugin } from 'vite'

/**
 * Breaks the product on purpose, as it is built.
 * @param file whose end of path is this.
 * @param edits each the only place where some words stand, and the words to put there.
 */
export const breaking = (
  file: string,
  ...edits: readonly (readonly [from: string, to: string])[]
): Plugin => {
  let isBroken = false
  return {
    name: 'breaking',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(file)) return
      isBroken = true
      return edits.reduce((broken, [from, to]) => {
        const parts = broken.split(from)
        if (parts.length !== 2) this.error(`${file} holds ${parts.length - 1} times: ${from}`)
        return parts.join(to)
      }, code)
    },
    buildEnd() {
      if (!isBroken) this.error(`The product holds no ${file}.`)
    }
  }
}
