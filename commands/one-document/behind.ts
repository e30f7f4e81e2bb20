import { basename } from 'node:path'
import type { Plugin } from 'vite'

/** The script at the end of the page, and the components in it that the app draws, a file each. */
export const BEHIND = 'src/behind.ts'
const COMPONENTS = ['HandOverScreen', 'WholeOutcome']

const STAND_IN = '\0stand-in:'

/** @returns a component that draws the one at the end of the page. It throws if the page was cut off before that. */
const standIn = (name: string): string => `export const ${name} = props => globalThis.behind.${name}(props)`

/** Puts stand-ins for those components into the app. */
export const behindPlugin = (): Plugin => ({
  name: 'behind',
  enforce: 'pre',
  resolveId: (id, importer) => {
    const name = basename(id, '.tsx')
    if (!COMPONENTS.includes(name) || importer?.endsWith(BEHIND)) return
    return `${STAND_IN}${name}`
  },
  load: id => (id.startsWith(STAND_IN) ? standIn(id.slice(STAND_IN.length)) : undefined)
})
