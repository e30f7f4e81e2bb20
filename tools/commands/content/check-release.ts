import { todayInUk } from '../../content/days.ts'
import { counted, sortDiagnostics } from '../../content/diagnostic.ts'
import { isDraft, releaseReadiness } from '../../editorial/release-readiness.ts'
import { fail, print, printDiagnostics } from '../console.ts'
import { soundContent } from './load-content.ts'

/** `npm run content -- release`: lists what must be settled before a release. */
export const checkRelease = (folder: string): void => {
  const readiness = releaseReadiness(soundContent(folder).sources, todayInUk())
  const { facts, translations, signatures } = readiness
  printDiagnostics('release', sortDiagnostics([...facts, ...translations, ...signatures]))
  if (isDraft(readiness))
    fail(
      `\n${counted(facts.length, 'fact')} and ${counted(translations.length, 'translation')} to settle, and ${counted(signatures.length, 'signature')} to get before a release.`
    )
  else print('Every fact that is shown is fresh and confirmed, and all is signed: it can be released.')
}
