import type { Plugin } from 'vite'
import { compileTraining } from '../content/check/compile.ts'
import { buildDay, todayInUk } from '../content/check/days.ts'
import { check, readTexts } from '../content/check/load.ts'
import type { Sources } from '../content/check/sources.ts'
import { flowDrawing } from './map/layout.ts'
import { testsOfFlow } from './map/tests-of-flow.ts'

const MODULES = ['virtual:training', 'virtual:flow-map'] as const
const FLOW_TESTS = 'tests/machines/encounter'
const resolved = (name: string) => `\0${name}`

/**
 * What training is built from, beyond the content that a phone holds: its words, and the flow laid out as a drawing.
 * @param folder the content folder.
 */
export const trainingPlugin = ({ folder }: { readonly folder: string }): Plugin => ({
  name: 'training',
  resolveId: id => (MODULES.some(name => name === id) ? resolved(id) : undefined),
  load(id) {
    const name = MODULES.find(known => resolved(known) === id)
    if (!name) return
    const { sources, compiled } = check(readTexts(folder), todayInUk(), buildDay())
    /** The content plugin tells the faults. */
    if (!compiled) return
    return name === 'virtual:training'
      ? `export const training = ${JSON.stringify(compileTraining(sources as Sources))}`
      : `export const flowMap = ${JSON.stringify(flowDrawing(compiled.content))}
export const flowTests = ${JSON.stringify(testsOfFlow(FLOW_TESTS))}`
  }
})
