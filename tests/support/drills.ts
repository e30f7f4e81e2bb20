import type { Drill } from '../../machines/content/content.ts'
import { compileTraining } from '../../tools/content/compile/compile.ts'
import { parseSources, type Sources, type Texts } from '../../tools/content/parse/sources.ts'
import { fixtureTexts, inEnglish } from './content.ts'

/** Their rules are those of a check: nothing else of the content is looked at here. */
export const drillsIn = (texts: Texts): readonly Drill[] =>
  compileTraining(parseSources(inEnglish(texts)).sources as Sources).drills

/** Of the fixture, for tests that pin what it says. */
export const fixtureDrills = drillsIn(fixtureTexts)

/** @returns a drill of the fixture. */
export const drillNamed = (id: string): Drill => {
  const drill = fixtureDrills.find(known => known.id === id)
  if (!drill) throw new Error(`There is no drill ${id}.`)
  return drill
}
