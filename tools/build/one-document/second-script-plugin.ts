import { basename, extname } from 'node:path'
import type { Plugin } from 'vite'

/** The second script of the page, and the modules it brings: a file each. */
export const SECOND_SCRIPT = 'src/live/deferred-screens.ts'
const COMPONENTS = [
  'FinishedScreen',
  'ForcePicker',
  'HandOverScreen',
  'HeldDataPanel',
  'IdleWarningPanel',
  'OutcomeDetails',
  'PersonLanguagePanel'
]
/** They give nothing, and do nothing, if the page was cut off before that. */
const FUNCTIONS = ['deferredLoaded', 'localeLoader', 'startOffline']

const STAND_IN = '\0stand-in:'

/** @returns a component that draws the one that stands there. It throws if the page was cut off before that. */
const standIn = (name: string): string =>
  COMPONENTS.includes(name)
    ? `export const ${name} = props => globalThis.deferred.${name}(props)`
    : `export const ${name} = given => globalThis.deferred?.${name}(given)`

/** @returns what a file gives to others: `startOffline` of `start-offline.ts`. */
const nameIn = (id: string): string =>
  basename(id, extname(id)).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Puts stand-ins for those into the app. */
export const secondScriptPlugin = (): Plugin => ({
  name: 'behind',
  enforce: 'pre',
  resolveId: (id, importer) => {
    const name = nameIn(id)
    if (![...COMPONENTS, ...FUNCTIONS].includes(name) || importer?.endsWith(SECOND_SCRIPT)) return
    return `${STAND_IN}${name}`
  },
  load: id => (id.startsWith(STAND_IN) ? standIn(id.slice(STAND_IN.length)) : undefined)
})
