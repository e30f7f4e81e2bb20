import { realTexts } from './content.ts'
import { drillsIn } from './drills.ts'

/** Apart from those of the fixture, as it takes long to read all real content. */
export const realDrills = drillsIn(realTexts)
