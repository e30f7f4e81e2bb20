import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { interpolate } from '../../../machines/text/interpolate.ts'
import type { Coverage } from '../../../machines/training/outcomes/coverage.ts'
import { ANSWERING, formatWeek } from '../../../machines/training/outcomes/coverage-runs.ts'
import { ENGLISH_OPENING } from '../../live/i18n/locale.ts'
import { HeadingRow } from '../HeadingRow.tsx'

const { coverage: words } = training.words
const { needs } = content

const Hours = ({ hours }: { readonly hours: readonly number[] }) => (
  <td>
    <b>{interpolate(words.hours, { count: String(hours.length) })}</b>
    {(hours.length > 0 ? formatWeek(hours, ENGLISH_OPENING) : [words.never]).map(text => (
      <span key={text} className="block">
        {text}
      </span>
    ))}
  </td>
)

/** For each need, the hours of the week as text. */
export const CoverageTable = ({
  rows,
  area
}: {
  readonly rows: readonly Coverage[]
  readonly area: string
}) => (
  <div className="wide">
    <table className="sheet">
      <caption>{interpolate(words.caption, { area })}</caption>
      <thead>
        <HeadingRow names={[words.need, ...ANSWERING.map(answering => words[answering])]} />
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.need}>
            <th scope="row">{needs[row.need].label}</th>
            {ANSWERING.map(answering => (
              <Hours key={answering} hours={row[answering]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
