import type { Sabotage } from './row.ts'

const early = (row: Omit<Sabotage, 'in' | 'tests'>): Sabotage => ({
  ...row,
  in: 'src/live/first-paint',
  tests: 'tests/browser/nothing-kept/before-app.spec.ts'
})

/** The conversation before the app runs. */
export const EARLY: readonly Sabotage[] = [
  early({
    guard: 'before the app runs nothing is stored',
    broken: 'a press before the app runs goes to sessionStorage',
    find: /(?<=const send = \(name: string\): boolean => \{)/,
    put: "sessionStorage.setItem('last', name);"
  }),
  early({
    guard: 'before the app runs nothing is requested',
    broken: 'a press before the app runs sends a request to the server',
    find: /(?<=const press = \(name: string\): boolean => \{)/,
    put: 'void fetch(name).catch(() => 0);'
  }),
  early({
    guard: 'before the app runs a hidden page is covered',
    broken: 'before the app runs a hidden page is not covered',
    find: /cover\.setCovered\([^)]*\)/,
    put: 'cover.setCovered(false)'
  }),
  early({
    guard: 'before the app runs leaving the page wipes',
    broken: 'before the app runs leaving the page goes unnoticed',
    find: /(addEventListener\()'pagehide'/,
    put: "$1'nothing'"
  }),
  early({
    guard: 'before the app runs an untouched page is wiped',
    broken: 'before the app runs no wipe is planned',
    find: /timer = setTimeout\(look/,
    put: 'timer = setTimeout(() => undefined'
  })
]
