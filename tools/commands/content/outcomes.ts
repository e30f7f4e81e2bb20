import { describeDifference } from '../../../machines/training/changes/describe-changes.ts'
import { compileTraining } from '../../content/compile/compile.ts'
import { todayInUk } from '../../content/days.ts'
import { counted } from '../../content/diagnostic.ts'
import { accept } from '../../editorial/review/approved.ts'
import { coverageTables } from '../../editorial/review/coverage-table.ts'
import { markdownOf } from '../../editorial/review/markdown.ts'
import { compileRevision, textsAt } from '../../editorial/review/revision.ts'
import { print, printError } from '../console.ts'
import { startProgress } from '../progress.ts'
import { soundContent } from './load-content.ts'

/** `npm run content -- coverage`: shows for each force and need when nobody answers. */
export const showCoverage = (folder: string, force: string | undefined): void => {
  const { compiled } = soundContent(folder)
  const progress = startProgress()
  progress.step('Working out who answers in each hour of a week')
  const [title = '', ...tables] = coverageTables(compiled, force)
  print(title, ...tables, `\n${counted(tables.length, 'table')}: forces that are alike share one.`)
}

/** `npm run content -- diff REVISION`: prints what changed since a revision of git, as Markdown. */
export const showDiff = (folder: string, revision: string): void => {
  const { sources, compiled, texts } = soundContent(folder)
  const progress = startProgress()
  progress.step(`Reading ${folder} at ${revision}`)
  const before = compileRevision(textsAt(folder, revision), texts, todayInUk(), revision)
  progress.step('Comparing outcomes')
  const training = compileTraining(sources)
  const changes = describeDifference(before, compiled)
  print(markdownOf(changes, training.words.changes))
  // Not on standard output, which may go into a pull request.
  printError(
    `Since ${revision}: ${counted(changes.lists.length, 'change')} of outcomes, ${counted(changes.facts.length, 'changed thing')} in words and facts.`
  )
}

/** `npm run content -- accept-outcomes`: keeps today's outcomes, to compare later ones with them. */
export const acceptOutcomes = (folder: string): void => {
  const { compiled } = soundContent(folder)
  const progress = startProgress()
  progress.step('Working out outcomes')
  accept(folder, compiled)
  print(`Accepted: ${folder}/approved holds what is there now. Review the diff before you commit it.`)
}
