import { content } from 'virtual:content'
import { version } from 'virtual:version'
import { fill } from '../../machines/fill.ts'
import { daySaid } from '../words.ts'

/** Which copy of the tool this is, and the day its content is of. */
export const VersionLine = () => (
  <p className="text-base text-soft">
    {fill(content.screens.version.says, { version, date: daySaid(content.calendar.builtOn) })}
  </p>
)
