import { DAY_MINUTES } from '../../../machines/content/vocabulary.ts'
import { weekOf } from '../../../tools/content/hours/evaluate.ts'
import { rulesOf, timeWritten } from '../../../tools/content/hours/syntax.ts'
import { editorWords } from '../words.ts'

/** The week that opening hours mean, as a drawing and in words, by the parser of the build. */
export const HoursWeek = ({ open }: { readonly open: string }) => {
  const rules = rulesOf(open)
  if ('notARule' in rules) return null
  return (
    <table className="week">
      <caption>{editorWords.week}</caption>
      <tbody>
        {weekOf(rules).map((spans, index) => (
          <tr key={editorWords.days[index]}>
            <th scope="row">{editorWords.days[index]}</th>
            <td className="week-bar">
              <svg viewBox={`0 0 ${DAY_MINUTES} 60`} preserveAspectRatio="none" aria-hidden="true">
                <rect className="shut" x="0" y="28" width={DAY_MINUTES} height="4" />
                {spans.map(({ from, to, unknown }) => (
                  <rect
                    key={from}
                    className={unknown ? 'perhaps' : 'open'}
                    x={from}
                    y="4"
                    width={to - from}
                    height="52"
                  />
                ))}
              </svg>
            </td>
            <td>
              {spans.length === 0
                ? editorWords.shut
                : spans
                    .map(
                      ({ from, to, unknown }) =>
                        `${timeWritten(from)}–${timeWritten(to)}${unknown ? ` ${editorWords.unknown}` : ''}`
                    )
                    .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
