import { useState } from 'react'
import type { Round } from './round.ts'
import { ringWords as words } from './words.ts'

interface Props {
  readonly lines: Round['lines']
  readonly current: string | undefined
  readonly onChoose: (key: string) => void
}

/** The number of lines shown; the rest is behind a button. */
const SHOWN = 20

/** The lines of the round, with what is due and what was answered. */
export const RoundTable = ({ lines, current, onChoose }: Props) => {
  const [isAll, setAll] = useState(false)
  const shown = isAll ? lines : lines.slice(0, SHOWN)
  return (
    <>
      <table className="list">
        <caption className="out-of-sight">{words.list}</caption>
        <thead>
          <tr>
            <th>{words.line}</th>
            <th>{words.isDue}</th>
            <th>{words.status}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ line, status }) => (
            <tr key={line.key} aria-current={line.key === current ? 'true' : undefined}>
              <td>
                <button type="button" className="link" onClick={() => onChoose(line.key)}>
                  {line.service}
                </button>{' '}
                <small className="number">{line.number ?? words.channels.webchat}</small>
              </td>
              <td className={status === 'toRing' ? 'doubt ring-due' : 'soft ring-due'}>
                {line.due.map(due => words.due[due]).join(', ')}
              </td>
              <td className="ring-status">{words.statuses[status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <button type="button" className="press add" onClick={() => setAll(true)}>
          {words.showAll(lines.length)}
        </button>
      )}
    </>
  )
}
