import { basename, extname } from 'node:path'
import type { Plugin } from 'vite'

/** The script behind the page's data, and what is in it of the app, a file each. */
export const BEHIND = 'src/live/behind.ts'
const COMPONENTS = [
  'FinishedScreen',
  'ForcePicker',
  'HandOverScreen',
  'HoldsPanel',
  'IdleWarning',
  'LanguagePanel',
  'WholeOutcome'
]
/** They give nothing, and do nothing, if the page was cut off before that. */
const FUNCTIONS = ['arrived', 'keepLive', 'translating']

const STAND_IN = '\0stand-in:'

/** @returns a component that draws the one that stands there. It throws if the page was cut off before that. */
const standIn = (name: string): string =>
  COMPONENTS.includes(name)
    ? `export const ${name} = props => globalThis.behind.${name}(props)`
    : `export const ${name} = given => globalThis.behind?.${name}(given)`

/** @returns what a file gives to others: `keepLive` of `keep-live.ts`. */
const nameIn = (id: string): string =>
  basename(id, extname(id)).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Puts stand-ins for those into the app. */
export const behindPlugin = (): Plugin => ({
  name: 'behind',
  enforce: 'pre',
  resolveId: (id, importer) => {
    const name = nameIn(id)
    if (![...COMPONENTS, ...FUNCTIONS].includes(name) || importer?.endsWith(BEHIND)) return
    return `${STAND_IN}${name}`
  },
  load: id => (id.startsWith(STAND_IN) ? standIn(id.slice(STAND_IN.length)) : undefined)
})
