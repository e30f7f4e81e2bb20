import type { EngineName } from '../engines/support/programs.ts'
import type { Sabotage } from './row.ts'

type Break = Omit<Sabotage, 'tests' | 'named' | 'project'>

/** A break, and the test of `tests/engines` that objects: in both engines, if it is not said. */
const seen = (
  row: Break,
  tests: string,
  named: string,
  engines: readonly EngineName[] = ['Firefox', 'WebKit']
): readonly Sabotage[] =>
  engines.map(project => ({ ...row, tests: `tests/engines/${tests}.spec.ts`, named, project }))

const SAME = ['conversation', 'by pointer and by keyboard it shows the same'] as const
const CODES = ['hand-over', 'what is on the screen is read'] as const
const DISK = ['firefox-disk', 'the disk of a conversation is'] as const

const OWN: readonly Sabotage[] = [
  ...seen(
    {
      guard: 'a press before the app runs counts',
      broken: 'the presses before the app are not handed over to it',
      in: 'src/live/app/replay.ts',
      find: /if \(encounter\) replayEvents\(encounter, events\)/,
      put: 'void [encounter, events, replayEvents]'
    },
    'conversation',
    'before the app has come'
  ),
  ...seen(
    {
      guard: 'opening hours are judged in London time',
      broken: "opening hours are judged in the device's time zone",
      in: 'machines/hours/london.ts',
      find: /timeZone: 'Europe\/London', /,
      put: ''
    },
    'times',
    'on a device set to America/Los_Angeles'
  ),
  ...seen(
    {
      guard: 'a code can be read',
      broken: 'the squares of a code run into each other',
      in: 'src/live',
      find: /paper\.fillRect\(x, y, 1, 1\)/,
      put: 'paper.fillRect(x, y, 2, 2)'
    },
    ...CODES
  ),
  ...seen(
    {
      guard: 'a code holds the number beside it',
      broken: 'a code holds another number',
      in: 'src/live',
      find: /encode\(text,/,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what stands in the broken source.
      put: 'encode(`${text}0`,'
    },
    ...CODES
  ),
  ...seen(
    {
      guard: 'paper holds nothing of a conversation',
      broken: 'paper shows the outcome',
      in: 'src/live/style/print.css',
      find: /display: none/,
      put: 'display: block'
    },
    'firefox-print',
    'comes out empty',
    ['Firefox']
  ),
  ...seen(
    {
      guard: 'a hidden page is covered',
      broken: 'a hidden page is not covered',
      in: 'src/live/app/run-app.tsx',
      find: /cover\.setCovered\(selectIsCovered\(snapshot\)\)/,
      put: 'void [cover, selectIsCovered, snapshot]'
    },
    'conversation',
    'out of sight it is covered'
  ),
  ...seen(
    {
      guard: 'no script of the page reaches another site',
      broken: 'images may come from any site',
      in: 'tools/server/policy.ts',
      find: /'img-src': SELF,/,
      put: "'img-src': ['*'],"
    },
    'policy',
    'reaches another site'
  ),
  ...seen(
    {
      guard: 'an untouched page is wiped',
      broken: 'a page that nobody touches is not wiped',
      in: 'machines/session/session.machine.ts',
      find: /readingOf\(event\)\.at >= idleWipeAt\(context\.limits, context\)/,
      put: 'idleWipeAt(context.limits, context) < 0'
    },
    'times',
    'untouched for so long'
  ),
  ...seen(
    {
      guard: 'leaving the page wipes',
      broken: 'a page that is left is not wiped',
      in: 'src/live/platform',
      find: /(addEventListener\()'pagehide'/,
      put: "$1'nothing'"
    },
    'back',
    'neither Back to a page that was left'
  ),
  ...seen(
    {
      guard: "the browser's own Back goes a step back",
      broken: "the browser's Back takes no step",
      in: 'src/live/platform/history.ts',
      find: /if \(!steps\?\.hasAny\(\)\) return history\.back\(\)/,
      put: 'return history.back()'
    },
    'back',
    'the own Back of the browser'
  ),
  ...seen(
    {
      guard: 'a reload forgets all choices',
      broken: 'a reload restores a choice',
      in: 'src/live/components/Choices.tsx',
      find: /const isChosen = chosen\.includes\(id\)/,
      put: 'if (chosen.includes(id)) globalThis.sessionStorage?.setItem(id, id)\n const isChosen = chosen.includes(id) || Boolean(globalThis.sessionStorage?.getItem(id))'
    },
    'back',
    'after a reload'
  ),
  ...seen(
    {
      guard: 'everything can be done with the keyboard',
      broken: 'buttons cannot be reached with the keyboard',
      in: 'src/live/components/Button.tsx',
      find: /type="button"/,
      put: 'type="button" tabIndex={-1}'
    },
    ...SAME
  ),
  ...seen(
    {
      guard: 'training opens in each view',
      broken: 'a view of training fails',
      in: 'src/training/TrainingApp.tsx',
      find: /cards: CardsView/,
      put: "cards: () => { throw new Error('cards') }",
      part: 'training'
    },
    'training',
    'every view opens'
  )
]

/** What other engines notice too: the break, the test, and the engines if not both. */
const ALSO: Readonly<Record<string, readonly [string, string, (readonly EngineName[])?]>> = {
  'an answer goes to localStorage': SAME,
  'an answer goes to sessionStorage': SAME,
  'an answer goes to the console': [...SAME, ['Firefox']],
  'an answer goes to the history': [...DISK, ['Firefox']],
  'a screen sets the title to its heading': [...DISK, ['Firefox']],
  'the hash of a file is not compared': ['offline', 'a kept page that was altered']
}

/** @param rows breaks that Chromium notices. @returns those of Firefox and WebKit. */
export const inEngines = (rows: readonly Sabotage[]): readonly Sabotage[] => [
  ...OWN,
  ...Object.entries(ALSO).flatMap(([broken, [tests, named, engines]]) =>
    rows.filter(row => row.broken === broken).flatMap(row => seen(row, tests, named, engines))
  )
]
