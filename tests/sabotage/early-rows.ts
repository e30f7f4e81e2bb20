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
    broken: 'an early press goes to sessionStorage',
    find: /(?<=const send = \(name: string\): boolean => \{)/,
    put: "sessionStorage.setItem('last', name);"
  }),
  early({
    guard: 'before the app runs nothing is requested',
    broken: 'an early press is asked for at the server',
    find: /(?<=const press = \(name: string\): boolean => \{)/,
    put: 'void fetch(name).catch(() => 0);'
  }),
  early({
    guard: 'before the app runs a page out of sight is covered',
    broken: 'the early cover stays off',
    find: /cover\.setCovered\([^)]*\)/,
    put: 'cover.setCovered(false)'
  }),
  early({
    guard: 'before the app runs leaving the page wipes',
    broken: 'the early walk does not hear that the page is left',
    find: /(addEventListener\()'pagehide'/,
    put: "$1'nothing'"
  }),
  early({
    guard: 'before the app runs an untouched page is wiped',
    broken: 'the early walk plans no wipe',
    find: /timer = setTimeout\(look/,
    put: 'timer = setTimeout(() => undefined'
  })
]
