import { realTexts } from './content.ts'
import { drillsIn } from './drills.ts'

/** In a module of its own, as reading all real content is slow. */
export const realDrills = drillsIn(realTexts)
