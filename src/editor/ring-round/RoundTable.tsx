import type { Round } from './round.ts'
import { ringWords as words } from './words.ts'

interface Props {
  readonly lines: Round['lines']
  readonly current: string | undefined
  readonly onChoose: (key: string) => void
}

/** Every line of the round, with what is due and what was said. */
export const RoundTable = ({ lines, current, onChoose }: Props) => (
  <table className="list">
    <caption className="out-of-sight">{words.list}</caption>
    <thead>
      <tr>
        <th>{words.line}</th>
        <th>{words.isDue}</th>
        <th>{words.standing}</th>
      </tr>
    </thead>
    <tbody>
      {lines.map(({ line, standing }) => (
        <tr key={line.key} aria-current={line.key === current ? 'true' : undefined}>
          <td>
            <button type="button" className="link" onClick={() => onChoose(line.key)}>
              {line.service}
            </button>{' '}
            <small className="number">{line.number ?? words.channels.webchat}</small>
          </td>
          <td className={standing === 'toRing' ? 'doubt' : 'soft'}>
            {line.due.map(due => words.due[due]).join(', ')}
          </td>
          <td className="ring-standing">{words.standings[standing]}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
