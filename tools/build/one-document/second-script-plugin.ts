import { basename, extname } from 'node:path'
import type { Plugin } from 'vite'
import { camelCase } from '../../../machines/content/letter-case.ts'

/** The second script of the page, and the modules it brings: a file each. */
export const SECOND_SCRIPT = 'src/live/deferred-screens.ts'
const COMPONENTS = [
  'FinishedScreen',
  'ForcePicker',
  'HandOverScreen',
  'HeldDataPanel',
  'IdleWarningPanel',
  'MorePanel',
  'OutcomeDetails',
  'PersonLanguagePanel'
]
/** They return `undefined` if the page was cut off before the second script. */
const FUNCTIONS = ['deferredLoaded', 'localeLoader', 'startOffline']

const STUB = '\0stub:'

/** The modules that the second script must bring, by the names that they export. */
export const DEFERRED_NAMES = [...COMPONENTS, ...FUNCTIONS]

/** @returns a component that calls the one in the second script. It throws if the page was cut off before that. */
const stubOf = (name: string): string =>
  COMPONENTS.includes(name)
    ? `export const ${name} = props => globalThis.deferred.${name}(props)`
    : `export const ${name} = given => globalThis.deferred?.${name}(given)`

/** @returns the name that a file exports: `startOffline` for `start-offline.ts`. */
const nameIn = (id: string): string => camelCase(basename(id, extname(id)))

/** Replaces imports of these modules in the first script by stubs that call the second script. */
export const secondScriptPlugin = (): Plugin => ({
  name: 'second-script',
  enforce: 'pre',
  resolveId: (id, importer) => {
    const name = nameIn(id)
    if (!DEFERRED_NAMES.includes(name) || importer?.endsWith(SECOND_SCRIPT)) return
    return `${STUB}${name}`
  },
  load: id => (id.startsWith(STUB) ? stubOf(id.slice(STUB.length)) : undefined)
})
