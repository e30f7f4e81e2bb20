import { counted } from '../../content/diagnostic.ts'
import { accept } from '../../editorial/review/approved.ts'
import { coverageTables } from '../../editorial/review/coverage-table.ts'
import { print } from '../console.ts'
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

/** `npm run content -- accept-outcomes`: keeps today's outcomes, to compare later ones with them. */
export const acceptOutcomes = (folder: string): void => {
  const { compiled } = soundContent(folder)
  const progress = startProgress()
  progress.step('Working out outcomes')
  accept(folder, compiled)
  print(`Accepted: ${folder}/approved holds what is there now. Review the diff before you commit it.`)
}
