import type { Plugin } from 'vite'

/** The libraries that stand in a script of their own at the end of the page, and what the app calls of them. See `src/behind.ts`. */
const BEHIND: Readonly<Record<string, readonly string[]>> = { uqr: ['encode'] }

const STAND_IN = '\0stand-in:'

/** What calls a function at the end of the page. It throws if the page was cut off before that. */
const standIn = (library: string): string =>
  (BEHIND[library] ?? [])
    .map(name => `export const ${name} = (...given) => globalThis.behind.${name}(...given)`)
    .join('\n')

/** Puts stand-ins for those libraries into the app. */
export const behindPlugin = (): Plugin => ({
  name: 'behind',
  enforce: 'pre',
  resolveId: id => (Object.hasOwn(BEHIND, id) ? `${STAND_IN}${id}` : undefined),
  load: id => (id.startsWith(STAND_IN) ? standIn(id.slice(STAND_IN.length)) : undefined)
})
