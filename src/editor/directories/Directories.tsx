import { Fragment, useEffect, useRef, useState } from 'react'
import { NATIONS } from '../../../machines/content/vocabulary.ts'
import { sentence } from '../../../machines/text/format.ts'
import { counted } from '../../../tools/content/diagnostic.ts'
import { hoursAsTyped } from '../../../tools/content/hours/typed-hours.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { Comparison, ImportRequest } from '../../../tools/editorial/directories/compare.ts'
import { download } from '../../desk/download.ts'
import { Select } from '../../desk/fields.tsx'
import { useAnswer } from '../check/use-answer.ts'
import { FileButton, LinkButton, PressButton } from '../controls/buttons.tsx'
import { forcesIn } from '../model/names.ts'
import { useOpenContent } from '../model/open-content.ts'

export const directoryWords = {
  title: 'Import and export directories',
  out: 'Export services',
  outAbout: (count: number) =>
    `${counted(count, 'service')} can be exported: those that are shown and have a confirmed number.`,
  csv: 'Services as CSV',
  into: 'Import services',
  intoAbout:
    'A sheet with one row for each service (CSV). Nothing is downloaded. Imported services are held and not confirmed, so no officer sees one until somebody rings it.',
  under: 'Put them under',
  choose: 'Choose a force',
  national: (name: string) => `National: ${name === 'Uk' ? 'all of the UK' : name}`,
  file: 'Choose a CSV file',
  paste: 'Or paste it here',
  compare: 'Compare with the content',
  pasted: 'Pasted text',
  working: 'Comparing…',
  /** The kinds of rows, in the order of the page: those that need a decision come first. */
  kinds: {
    new: 'new',
    changed: 'changed',
    refused: 'refused',
    kept: 'kept as the content has them',
    same: 'the same as in the content'
  },
  of: (from: string) => `${from}, beside the content`,
  take: (count: number) => `Import ${counted(count, 'service')}`,
  takeName: (name: string, at: string) => `Import ${name}, ${at}`,
  all: 'Tick all',
  none: 'Tick none',
  was: (before: string) => `, in the content: ${before || 'none'}`,
  taken: (count: number) => `${counted(count, 'service')} imported. Undo removes them.`
} as const

const words = directoryWords

/** If more rows than these can be imported, none is ticked at first: nobody looks through so many. */
const TICKED = 50

const isOpen = ({ edit }: Comparison): boolean => edit !== undefined

interface RowProps {
  readonly row: Comparison
  readonly isTicked: boolean
  readonly onTick: () => void
}

/** Shows what importing a row would change, with a box to tick if it may be imported. */
const Row = ({ row, isTicked, onTick }: RowProps) => {
  const { at, name, kind, facts, messages } = row
  const Head = isOpen(row) ? 'label' : 'div'
  /** Aligns with the name, which comes after the box. */
  const indent = isOpen(row) ? 'ms-9' : ''
  return (
    <li>
      <Head className={isOpen(row) ? 'field tick' : undefined}>
        {isOpen(row) && (
          <input
            type="checkbox"
            autoComplete="off"
            checked={isTicked}
            aria-label={words.takeName(name, at)}
            onChange={onTick}
          />
        )}
        <span className="row">
          <b>{name}</b>
          <small>{at}</small>
        </span>
      </Head>
      {facts.length > 0 && (
        <dl className={`ways gap-y-0 py-0 ${indent}`}>
          {facts.map(({ what, before, after }) => (
            <Fragment key={what}>
              <dt className="text-soft">{what}</dt>
              <dd>
                {hoursAsTyped(after)}
                {kind !== 'new' && <span className="text-soft">{words.was(hoursAsTyped(before))}</span>}
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
      {messages.map(message => (
        <p key={message} className={`${kind === 'refused' ? 'text-danger' : 'text-doubt'} ${indent}`}>
          {message}
        </p>
      ))}
    </li>
  )
}

interface ComparisonsProps {
  readonly from: string
  readonly rows: readonly Comparison[]
  readonly onTake: (chosen: readonly string[]) => void
}

/** Shows what importing a directory would change, before anything is imported. */
const Comparisons = ({ from, rows, onTake }: ComparisonsProps) => {
  const open = rows.filter(isOpen).map(({ at }) => at)
  const [ticked = open.length <= TICKED ? open : [], setTicked] = useState<readonly string[]>()
  const chosen = open.filter(at => ticked.includes(at))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const tick = (at: string) =>
    setTicked(ticked.includes(at) ? ticked.filter(other => other !== at) : [...ticked, at])
  const take = () => {
    onTake(chosen)
    // The focused button is removed, so the focus moves here.
    heading.current?.focus()
  }
  const groups = (Object.keys(words.kinds) as Comparison['kind'][])
    .map(kind => ({ kind, own: rows.filter(row => row.kind === kind), title: words.kinds[kind] }))
    .filter(({ own }) => own.length > 0)
  return (
    <section aria-labelledby="compared" className="form border-t border-hair pt-2">
      <h3 id="compared" ref={heading} tabIndex={-1}>
        {words.of(from)}
      </h3>
      <p>{groups.map(({ own, title }) => `${own.length} ${title}`).join(', ')}</p>
      {open.length > 0 && (
        <div className="row">
          <PressButton className="main" disabled={chosen.length === 0} onClick={take}>
            {words.take(chosen.length)}
          </PressButton>
          <LinkButton onClick={() => setTicked(open)}>{words.all}</LinkButton>
          <LinkButton onClick={() => setTicked([])}>{words.none}</LinkButton>
        </div>
      )}
      {groups
        .filter(({ kind }) => kind !== 'same')
        .map(({ kind, own, title }) => (
          <section key={kind} aria-labelledby={`compared-${kind}`} className="form">
            <h4 className="font-bold" id={`compared-${kind}`}>{`${sentence(title)} (${own.length})`}</h4>
            <ul className="hits">
              {own.map(row => (
                <Row key={row.at} row={row} isTicked={ticked.includes(row.at)} onTick={() => tick(row.at)} />
              ))}
            </ul>
          </section>
        ))}
    </section>
  )
}

/** @returns where services can be put, by name: the forces, then the nations. */
const placesIn = (texts: Texts): ReadonlyMap<string, ImportRequest['under']> => {
  const forces = forcesIn(texts).map(([force, name]) => [name, { force }] as const)
  const nations = NATIONS.map(
    nation => [words.national(nation.split('-').map(sentence).join(' ')), { nation }] as const
  )
  return new Map<string, ImportRequest['under']>([...forces, ...nations])
}

/** Exports services as a file, and imports them from other people's files. */
export const Directories = () => {
  const { texts, ask, edit } = useOpenContent()
  const [place, setPlace] = useState('')
  const [pasted, setPasted] = useState('')
  const [asked, setAsked] = useState<ImportRequest>()
  const [taken, setTaken] = useState<readonly string[]>([])
  const [problem, setProblem] = useState<string>()
  const preview = useAnswer('previewDirectory', asked)?.answer
  const exported = useAnswer('exportDirectory')?.answer
  const places = placesIn(texts)
  const compare = (given: Pick<ImportRequest, 'directory' | 'from'> | undefined, name = place) => {
    const under = places.get(name)
    setAsked(given && under && { ...given, under })
    setTaken([])
    setProblem(undefined)
  }
  const take = async (chosen: readonly string[]) => {
    if (!asked) return
    const result = await ask('importRows', asked, chosen)
    if ('problem' in result) return setProblem(result.problem)
    edit(result.texts)
    setTaken(chosen)
  }
  const rows = preview && 'rows' in preview ? preview.rows : []
  // After Undo the rows are new again.
  const areIn = taken.length > 0 && !rows.some(row => taken.includes(row.at) && isOpen(row))
  const wrong = problem ?? (preview && 'problem' in preview ? preview.problem : undefined)
  return (
    <section className="form" aria-labelledby="directories">
      <h2 id="directories">{words.title}</h2>
      <section aria-labelledby="give-out" className="form border-t border-hair pt-2">
        <h3 id="give-out">{words.out}</h3>
        <p className="text-soft">{exported ? words.outAbout(exported.count) : words.working}</p>
        <PressButton
          className="justify-self-start"
          disabled={!exported}
          onClick={() => exported && download('services.csv', exported.csv, 'text/csv')}
        >
          {words.csv}
        </PressButton>
      </section>
      <section aria-labelledby="take-in" className="form border-t border-hair pt-2">
        <h3 id="take-in">{words.into}</h3>
        <p className="text-soft">{words.intoAbout}</p>
        <div className="row items-end">
          <Select
            label={words.under}
            value={place}
            options={[['', words.choose], ...[...places.keys()].map(name => [name, name] as const)]}
            onPick={name => {
              setPlace(name)
              compare(asked, name)
            }}
          />
          <FileButton
            accept=".csv,.txt,text/csv"
            disabled={place === ''}
            onFiles={async ([file]) =>
              file && compare({ directory: new Uint8Array(await file.arrayBuffer()), from: file.name })
            }
          >
            {words.file}
          </FileButton>
        </div>
        <label className="field">
          {words.paste}
          <textarea
            rows={3}
            autoComplete="off"
            spellCheck={false}
            value={pasted}
            onChange={({ target }) => setPasted(target.value)}
          />
        </label>
        <PressButton
          className="justify-self-start"
          disabled={place === '' || pasted.trim() === ''}
          onClick={() => compare({ directory: pasted, from: words.pasted })}
        >
          {words.compare}
        </PressButton>
      </section>
      <p role="status" className="empty:hidden">
        {asked && !preview ? words.working : areIn && words.taken(taken.length)}
      </p>
      {wrong !== undefined && (
        <p role="alert" className="find fault">
          {wrong}
        </p>
      )}
      {asked && rows.length > 0 && (
        <Comparisons key={asked.from} from={asked.from} rows={rows} onTake={take} />
      )}
    </section>
  )
}
