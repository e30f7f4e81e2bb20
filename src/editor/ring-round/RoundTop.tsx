import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { RoundLine } from '../../../tools/editorial/ring-round/lines.ts'
import { titleOf } from '../model/names.ts'
import type { Round } from './round.ts'
import { ringWords as words } from './words.ts'

/** Which lines are rung: all, the national ones, or those of the force with this id. */
export type Whose = string
export const EVERYONE: Whose = ''
const NATIONAL: Whose = 'national'

/** @returns whether a line is in this selection. */
export const isOneOf = (whose: Whose, { force }: RoundLine): boolean =>
  whose === EVERYONE || (whose === NATIONAL ? force === undefined : force === whose)

/** @returns the forces that have a line, by name. */
const forcesIn = (lines: readonly RoundLine[], texts: Texts) =>
  [...new Set(lines.flatMap(({ force }) => force ?? []))]
    .map(id => ({ id, name: titleOf(`forces/${id}.yaml`, texts.get(`forces/${id}.yaml`)) }))
    .sort((a, b) => a.name.localeCompare(b.name))

interface Props {
  readonly lines: readonly RoundLine[]
  readonly texts: Texts
  readonly whose: Whose
  readonly onWhose: (whose: Whose) => void
  readonly round: Round
  /** The last line that was written down. */
  readonly told: string
}

/** Which lines are rung, and the progress of the round. */
export const RoundTop = ({ lines, texts, whose, onWhose, round, told }: Props) => (
  <div className="ring-top">
    <h2 id="ring-round">{words.title}</h2>
    <label className="field ring-whose">
      {words.whose}
      <select value={whose} onChange={({ target }) => onWhose(target.value)}>
        <option value={EVERYONE}>{words.everyone}</option>
        <option value={NATIONAL}>{words.national}</option>
        {forcesIn(lines, texts).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
    <div className="ring-progress">
      <p role="status">
        <b>{words.progress(round.done, round.lines.length)}</b>
        {round.noAnswer > 0 && `, ${words.noAnswers(round.noAnswer)}`}
        {told && <span className="soft"> {told}</span>}
      </p>
      <progress aria-hidden="true" value={round.done} max={Math.max(round.lines.length, 1)} />
    </div>
  </div>
)
