import { bankHolidaysFile } from './bank-holidays.ts'
import { beforeYouStartFile } from './before-you-start.ts'
import { doNotUseFile } from './do-not-use.ts'
import { guidanceFile } from './guidance.ts'
import { nationsFile } from './nations.ts'
import { needsFile } from './needs.ts'
import { actionsFile } from './officer-actions.ts'
import { questionsFile } from './questions.ts'
import { releaseFile } from './release.ts'
import { screensFile } from './screens.ts'
import { signOffFile } from './sign-off.ts'
import { timesFile } from './times.ts'
import { tipsFile } from './tips.ts'
import { trainingFile } from './training.ts'

/** Every file that must exist once, by its path in `content/`. */
export const FILES = {
  'guidance.yaml': guidanceFile,
  'before-you-start.yaml': beforeYouStartFile,
  'questions.yaml': questionsFile,
  'needs.yaml': needsFile,
  'tips.yaml': tipsFile,
  'officer-actions.yaml': actionsFile,
  'nations.yaml': nationsFile,
  'bank-holidays.yaml': bankHolidaysFile,
  'screens.yaml': screensFile,
  'times.yaml': timesFile,
  'release.yaml': releaseFile,
  'do-not-use.yaml': doNotUseFile,
  'training.yaml': trainingFile,
  'sign-off/fact-checker.yaml': signOffFile,
  'sign-off/practice-lead.yaml': signOffFile
} as const
