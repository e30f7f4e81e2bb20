import { useEffect, useRef, useState } from 'react'
import type { PreviewedRow } from '../../../tools/editorial/directories/requests.ts'
import { directoryWords as words } from './words.ts'

type Kind = PreviewedRow['kind']

/** Whether importing a row would change anything. */
export const canImport = ({ kind }: PreviewedRow): boolean => kind === 'new' || kind === 'changed'

/** Rows that need a decision come first. */
const KINDS = ['new', 'changed', 'refused', 'kept'] as const satisfies readonly Kind[]

/**
 * Up to this many rows are ticked at first, as people look through them one by one. If there are more, none is ticked.
 */
const TICKED = 50

const Facts = ({ row: { kind, facts } }: { readonly row: PreviewedRow }) => (
  <dl>
    {facts.map(({ what, before, after }) => (
      <div key={what}>
        <dt>{what}</dt>
        <dd>
          {after}
          {kind !== 'new' && <span className="soft">{words.was(before || words.nothing)}</span>}
        </dd>
      </div>
    ))}
  </dl>
)

interface RowProps {
  readonly row: PreviewedRow
  readonly isTicked: boolean
  readonly onTick: (isTicked: boolean) => void
}

const Row = ({ row, isTicked, onTick }: RowProps) => {
  const { at, name, facts, messages } = row
  return (
    <li>
      {canImport(row) ? (
        <label className="directory-name">
          <input
            type="checkbox"
            autoComplete="off"
            checked={isTicked}
            aria-label={words.takeName(name, at)}
            onChange={({ target }) => onTick(target.checked)}
          />
          <b>{name}</b>
          <small className="soft">{at}</small>
        </label>
      ) : (
        <p className="directory-name">
          <b>{name}</b>
          <small className="soft">{at}</small>
        </p>
      )}
      {facts.length > 0 && <Facts row={row} />}
      {messages.map(sentence => (
        <p key={sentence} className={row.kind === 'refused' ? 'danger' : 'doubt'}>
          {sentence}
        </p>
      ))}
    </li>
  )
}

interface Props {
  readonly from: string
  readonly rows: readonly PreviewedRow[]
  readonly onTake: (chosen: readonly string[]) => void
}

/** What importing a directory would change, row by row, before anything is imported. */
export const Comparisons = ({ from, rows, onTake }: Props) => {
  const open = rows.filter(canImport)
  const [unlike, setUnlike] = useState<ReadonlySet<string>>(new Set())
  const isTickedAtFirst = open.length <= TICKED
  const isTicked = ({ at }: PreviewedRow) => unlike.has(at) !== isTickedAtFirst
  const chosen = open.filter(isTicked).map(({ at }) => at)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const tickAll = (all: boolean) =>
    setUnlike(new Set(all === isTickedAtFirst ? [] : open.map(({ at }) => at)))
  const tick = (at: string, ticked: boolean) => {
    const next = new Set(unlike)
    if (ticked === isTickedAtFirst) next.delete(at)
    else next.add(at)
    setUnlike(next)
  }
  const of = (kind: Kind) => rows.filter(row => row.kind === kind)
  const counts = [...KINDS, 'same' as const].filter(kind => of(kind).length > 0)
  return (
    <section aria-labelledby="compared" className="compared">
      <h3 id="compared" ref={heading} tabIndex={-1}>
        {words.of(from)}
      </h3>
      <p>{counts.map(kind => `${of(kind).length} ${words.counts[kind]}`).join(', ')}</p>
      {open.length > 0 && (
        <div className="row">
          <button
            type="button"
            className="press main"
            disabled={chosen.length === 0}
            onClick={() => {
              onTake(chosen)
              // The focused button is removed, so the focus moves here.
              heading.current?.focus()
            }}
          >
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
      {KINDS.filter(kind => of(kind).length > 0).map(kind => (
        <section key={kind} aria-labelledby={`compared-${kind}`}>
          <h4 id={`compared-${kind}`}>{words.heading(words.kinds[kind], of(kind).length)}</h4>
          <ul className="directory-rows">
            {of(kind).map(row => (
              <Row key={row.at} row={row} isTicked={isTicked(row)} onTick={ticked => tick(row.at, ticked)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
