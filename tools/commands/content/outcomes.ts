import { accept } from '../../editorial/review/approved.ts'
import { print, printStep } from '../console.ts'
import { soundContent } from './load-content.ts'

/** `npm run content -- accept-outcomes`: keeps today's outcomes, to compare later ones with them. */
export const acceptOutcomes = (folder: string): void => {
  const { compiled } = soundContent(folder)
  printStep('Working out outcomes')
  accept(folder, compiled)
  print(`Accepted: ${folder}/approved holds what is there now. Review the diff before you commit it.`)
}
