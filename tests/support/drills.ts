import type { Drill } from '../../machines/content/content.ts'
import { compileTraining } from '../../tools/content/compile/compile.ts'
import { parseSources, type Sources, type Texts } from '../../tools/content/parse/sources.ts'
import { fixtureTexts, inEnglish } from './content.ts'

/** @returns the drills. Their rules need a check, so nothing else of the content is looked at here. */
export const drillsIn = (texts: Texts): readonly Drill[] =>
  compileTraining(parseSources(inEnglish(texts)).sources as Sources).drills

/** For tests that pin the fixture's words. */
export const fixtureDrills = drillsIn(fixtureTexts)

/** @returns one of the fixture's drills. */
export const drillNamed = (id: string): Drill => {
  const drill = fixtureDrills.find(known => known.id === id)
  if (!drill) throw new Error(`There is no drill ${id}.`)
  return drill
}
