import { todayInUk } from '../../content/days.ts'
import { sortDiagnostics } from '../../content/diagnostic.ts'
import { isDraft, openPoints, releaseReadiness } from '../../editorial/release-readiness.ts'
import { fail, print, printDiagnostics } from '../console.ts'
import { soundContent } from './load-content.ts'

/** `npm run content -- release`: lists what must be settled before a release. */
export const checkRelease = (folder: string): void => {
  const readiness = releaseReadiness(soundContent(folder).sources, todayInUk())
  const { facts, translations, signatures } = readiness
  printDiagnostics('release', sortDiagnostics([...facts, ...translations, ...signatures]))
  if (isDraft(readiness)) fail(`\n${openPoints(readiness)} before a release.`)
  else print('Every fact that is shown is fresh and confirmed, and all is signed: it can be released.')
}
