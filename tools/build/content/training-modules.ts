import type { Plugin } from 'vite'
import { type Compiled, check, readTexts } from '../../content/check.ts'
import { compileTraining } from '../../content/compile/compile.ts'
import { factsOf } from '../../content/compile/facts.ts'
import { buildDay, todayInUk } from '../../content/days.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { drillFaults } from '../../content/rules/drill-routes.ts'
import { sinceAccepted } from '../../editorial/review/since-accepted.ts'
import { sheetOf } from '../../editorial/ring-round/sheet.ts'
import { signOffOf } from '../../editorial/sign-off/review.ts'
import { flowDrawing } from '../map/flow-drawing.ts'
import { testsOfFlow } from '../map/flow-tests.ts'
import { stopBuild } from './content-plugin.ts'

const FLOW_TESTS = 'tests/machines/encounter'

interface Built {
  readonly folder: string
  readonly sources: Sources
  readonly compiled: Compiled
}

/** What each module exports, under its name. */
const MODULES: Readonly<Record<string, (built: Built) => Readonly<Record<string, unknown>>>> = {
  'virtual:training': ({ sources }) => ({ training: compileTraining(sources) }),
  'virtual:flow-map': ({ compiled }) => ({
    flowMap: flowDrawing(compiled.content),
    flowTests: testsOfFlow(FLOW_TESTS)
  }),
  'virtual:facts': ({ sources, compiled }) => ({
    facts: factsOf(sources),
    ringRound: sheetOf(sources, todayInUk(), compiled.content.screens.opening)
  }),
  'virtual:sign-off': ({ sources }) => ({ signOff: signOffOf(sources) }),
  'virtual:changes': ({ folder, sources, compiled }) => ({
    changes: sinceAccepted(folder, compiled, compileTraining(sources)) ?? null
  })
}
const resolved = (name: string) => `\0${name}`

/**
 * What training is built from, beyond the content that a phone holds: its words, the flow laid out as a drawing, the
 * facts, what is signed of the content, and what changed since it was last accepted.
 * @param folder the content folder.
 */
export const trainingPlugin = ({ folder }: { readonly folder: string }): Plugin => ({
  name: 'training',
  resolveId: id => (Object.hasOwn(MODULES, id) ? resolved(id) : undefined),
  load(id) {
    const [, exportsOf] = Object.entries(MODULES).find(([name]) => resolved(name) === id) ?? []
    if (!exportsOf) return
    const { sources, compiled } = check(readTexts(folder), todayInUk(), buildDay())
    /** The content plugin tells the faults. */
    if (!compiled) return
    const misfits = drillFaults(sources)
    if (misfits.length > 0) this.error(stopBuild(folder, misfits))
    return Object.entries(exportsOf({ folder, sources: sources as Sources, compiled }))
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
      .join('\n')
  }
})
