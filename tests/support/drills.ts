import type { Drill } from '../../machines/content/content.ts'
import { compileTraining } from '../../tools/content/compile/compile.ts'
import type { Sources, Texts } from '../../tools/content/parse/sources.ts'
import { checkTexts, realTexts, sampleTexts } from './content.ts'

const drillsIn = (texts: Texts): readonly Drill[] =>
  compileTraining(checkTexts(texts).sources as Sources).drills

export const realDrills = drillsIn(realTexts)

/** Of the frozen sample, for tests that pin what it says. */
export const sampleDrills = drillsIn(sampleTexts)

/** @returns a drill of the sample. */
export const drillNamed = (id: string): Drill => {
  const drill = sampleDrills.find(known => known.id === id)
  if (!drill) throw new Error(`There is no drill ${id}.`)
  return drill
}
