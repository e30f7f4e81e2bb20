import { settingsIn } from '../../support/settings-in.ts'
import { contentIn } from './content.ts'

/** The fixture's content, checked once for all processes of a run. */
export const { content, packs, settingAt } = settingsIn(contentIn('fixture'))
