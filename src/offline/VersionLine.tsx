import { content } from 'virtual:content'
import { version } from 'virtual:version'
import { fill } from '../../machines/fill.ts'
import { daySaid } from '../words.ts'

/** Said once: a first screen must come up again after a fault, whatever it was that failed. */
const said = fill(content.screens.version.says, { version, date: daySaid(content.calendar.builtOn) })

/** Which copy of the tool this is, and the day its content is of. */
export const VersionLine = () => <p className="text-base text-soft">{said}</p>
