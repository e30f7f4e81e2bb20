import { useEffect, useRef, useState } from 'react'
import { sentence } from '../../../machines/text/sentence.ts'
import type { Comparison } from '../../../tools/editorial/directories/compare.ts'
import { directoryWords as words } from './words.ts'

/**
 * Up to this many rows are ticked at first, as people look through them one by one. If there are more, none is ticked.
 */
const TICKED = 50

/** Whether importing a row would change anything. */
export const canImport = ({ kind }: Comparison): boolean => kind === 'new' || kind === 'changed'

interface RowProps {
  readonly row: Comparison
  readonly isTicked: boolean
  readonly onTick: () => void
}

const Row = ({ row, isTicked, onTick }: RowProps) => {
  const { at, name, kind, facts, messages } = row
  const title = (
    <span className="row">
      <b>{name}</b>
      <small>{at}</small>
    </span>
  )
  return (
    <li>
      {canImport(row) ? (
        <label className="field tick">
          <input
            type="checkbox"
            autoComplete="off"
            checked={isTicked}
            aria-label={words.takeName(name, at)}
            onChange={onTick}
          />
          {title}
        </label>
      ) : (
        title
      )}
      {facts.length > 0 && (
        <dl>
          {facts.map(({ what, before, after }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                {after}
                {kind !== 'new' && <span className="soft">{words.was(before)}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {messages.map(message => (
        <p key={message} className={kind === 'refused' ? 'danger' : 'doubt'}>
          {message}
        </p>
      ))}
    </li>
  )
}

interface Props {
  readonly from: string
  readonly rows: readonly Comparison[]
  readonly onTake: (chosen: readonly string[]) => void
}

/** What importing a directory would change, row by row, before anything is imported. */
export const Comparisons = ({ from, rows, onTake }: Props) => {
  const open = rows.filter(canImport)
  const isTickedAtFirst = open.length <= TICKED
  const [unlike, setUnlike] = useState<ReadonlySet<string>>(new Set())
  const isTicked = ({ at }: Comparison) => unlike.has(at) !== isTickedAtFirst
  const chosen = open.filter(isTicked).map(({ at }) => at)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const tick = (at: string) => {
    const next = new Set(unlike)
    if (!next.delete(at)) next.add(at)
    setUnlike(next)
  }
  const tickAll = (all: boolean) =>
    setUnlike(new Set(all === isTickedAtFirst ? [] : open.map(({ at }) => at)))
  const take = () => {
    onTake(chosen)
    // The focused button is removed, so the focus moves here.
    heading.current?.focus()
  }
  const groups = (Object.keys(words.kinds) as Comparison['kind'][])
    .map(kind => ({ kind, own: rows.filter(row => row.kind === kind) }))
    .filter(({ own }) => own.length > 0)
  return (
    <section aria-labelledby="compared" className="form">
      <h3 id="compared" ref={heading} tabIndex={-1}>
        {words.of(from)}
      </h3>
      <p>{groups.map(({ kind, own }) => `${own.length} ${words.kinds[kind]}`).join(', ')}</p>
      {open.length > 0 && (
        <div className="row">
          <button type="button" className="press main" disabled={chosen.length === 0} onClick={take}>
            {words.take(chosen.length)}
          </button>
          <button type="button" className="link" onClick={() => tickAll(true)}>
            {words.all}
          </button>
          <button type="button" className="link" onClick={() => tickAll(false)}>
            {words.none}
          </button>
        </div>
      )}
      {groups.map(
        ({ kind, own }) =>
          kind !== 'same' && (
            <section key={kind} aria-labelledby={`compared-${kind}`} className="form">
              <h4 id={`compared-${kind}`}>{`${sentence(words.kinds[kind])} (${own.length})`}</h4>
              <ul className="hits">
                {own.map(row => (
                  <Row key={row.at} row={row} isTicked={isTicked(row)} onTick={() => tick(row.at)} />
                ))}
              </ul>
            </section>
          )
      )}
    </section>
  )
}
