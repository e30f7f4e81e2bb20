import './ring-round.css'
import { useState } from 'react'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { CallResult, RoundLine } from '../../../tools/editorial/ring-round/lines.ts'
import { download } from '../../desk/download.ts'
import { useAnswer } from '../check/use-answer.ts'
import type { Ask } from '../check/use-check.ts'
import { titleOf } from '../model/names.ts'
import type { OpenPlace } from '../model/place.ts'
import { type EditStep, stepTo } from '../model/workspace.ts'
import { CallForm } from './CallForm.tsx'
import { LineCard } from './LineCard.tsx'
import { RoundTable } from './RoundTable.tsx'
import { type RingMarks, roundOf } from './round.ts'
import { ringWords as words } from './words.ts'

interface Props {
  readonly texts: Texts
  readonly ask: Ask
  readonly marks: RingMarks
  readonly onMarks: (marks: RingMarks) => void
  readonly onEdit: (step: EditStep) => void
  readonly onOpen: (place: OpenPlace) => void
}

const EVERYONE = ''
const NATIONAL = 'national'

const ROUND = { ask: 'round' } as const

/** @returns the forces that have a line, by name. */
const forcesIn = (lines: readonly RoundLine[], texts: Texts) =>
  [...new Set(lines.flatMap(({ force }) => force ?? []))]
    .map(id => ({ id, name: titleOf(`forces/${id}.yaml`, texts.get(`forces/${id}.yaml`)) }))
    .sort((a, b) => a.name.localeCompare(b.name))

/** The ring-round: a line at a time, and what was said of it is written into the content. */
export const RingRound = ({ texts, ask, marks, onMarks, onEdit, onOpen }: Props) => {
  const known = useAnswer(texts, ask, ROUND)
  const [whose, setWhose] = useState(EVERYONE)
  const [chosen, setChosen] = useState<string>()
  const [hasMoved, setMoved] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<readonly string[]>([])
  const [told, setTold] = useState('')
  if (!known) return <p role="status">{words.working}</p>
  if (!known.answer) return <p>{words.unreadable}</p>
  const all = known.answer
  const isOf = ({ force }: RoundLine) =>
    whose === EVERYONE || (whose === NATIONAL ? force === undefined : force === whose)
  const round = roundOf(all, marks, isOf)
  const current =
    round.lines.find(({ line }) => line.key === chosen)?.line ??
    round.lines.find(({ status }) => status === 'toRing')?.line
  const moveTo = (key: string | undefined) => {
    setRefused([])
    setChosen(key)
    setMoved(true)
  }
  const after = (key: string): string | undefined => {
    const waiting = round.lines.filter(({ status }) => status === 'toRing').map(({ line }) => line.key)
    return waiting[waiting.indexOf(key) + 1] ?? waiting.find(other => other !== key)
  }
  const write = async (line: RoundLine, result: CallResult) => {
    setBusy(true)
    const applied = await ask({ ask: 'callResult', line, result })
    setBusy(false)
    if (applied.refused.length > 0) return setRefused(applied.refused)
    const isAnswered = result.isRight !== undefined
    const mark = { line, isAnswered, hasChanged: applied.texts.size > 0, remarks: applied.remarks }
    onMarks(new Map([...marks, [line.key, mark]]))
    if (mark.hasChanged) onEdit(stepTo(applied.texts))
    setTold(words.written(line.service))
    moveTo(after(line.key))
  }
  const remarks = round.lines.flatMap(({ line, status }) =>
    status === 'toRing' ? [] : (marks.get(line.key)?.remarks ?? [])
  )
  const fileOf = ({ key }: RoundLine) => ({ file: key.split(' ')[0] ?? '' })
  return (
    <section className="ring-round" aria-labelledby="ring-round">
      <div className="ring-top">
        <h2 id="ring-round">{words.title}</h2>
        <label className="field ring-whose">
          {words.whose}
          <select
            value={whose}
            onChange={({ target }) => {
              setWhose(target.value)
              setChosen(undefined)
            }}
          >
            <option value={EVERYONE}>{words.everyone}</option>
            <option value={NATIONAL}>{words.national}</option>
            {forcesIn(all, texts).map(({ id, name }) => (
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
      {current ? (
        <LineCard
          key={current.key}
          line={current}
          takesFocus={hasMoved}
          onOpenFile={() => onOpen(fileOf(current))}
        >
          <CallForm
            line={current}
            isBusy={isBusy}
            onWrite={result => write(current, result)}
            onLater={() => moveTo(after(current.key))}
          >
            {refused.length > 0 && (
              <div role="alert" className="find fault">
                <b>{words.refused}</b>
                {refused.map(reason => (
                  <p key={reason}>{reason}</p>
                ))}
              </div>
            )}
          </CallForm>
        </LineCard>
      ) : (
        <p>{round.lines.length === 0 ? words.nothing : words.finished}</p>
      )}
      {remarks.length > 0 && (
        <section aria-labelledby="by-hand">
          <div className="row between">
            <h3 id="by-hand">{words.byHand}</h3>
            <button
              type="button"
              className="link"
              onClick={() => download('ring-round-notes.txt', `${remarks.join('\n')}\n`, 'text/plain')}
            >
              {words.saveNotes}
            </button>
          </div>
          <ul className="dots">
            {remarks.map(remark => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="soft">{words.intro}</p>
      <RoundTable lines={round.lines} current={current?.key} onChoose={moveTo} />
    </section>
  )
}
