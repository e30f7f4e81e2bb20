import { changes as since } from 'virtual:changes'
import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { version } from 'virtual:version'
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate'
import { type ReactNode, useState } from 'react'
import type { Content, ForcePacks } from '../../machines/content/content.ts'
import { formatFullDate } from '../../machines/hours/format-date.ts'
import { interpolate } from '../../machines/text/format.ts'
import { type ChangesText, describeDifference } from '../../machines/training/changes/describe-changes.ts'
import type { FactText } from '../../machines/training/changes/fact-changes.ts'
import type { AcceptedChange } from '../../machines/training/outcomes/accepted-outcomes.ts'
import type { Revision } from '../../machines/training/outcomes/revision.ts'
import type { SavedTable } from '../../machines/training/sheet.ts'
import { ChangedOutcomes } from '../desk/ChangedOutcomes.tsx'
import { withinLimits } from '../desk/unzip-limits.ts'
import { isLeftOut } from './left-out.ts'
import { SaveTable } from './Sheet.tsx'
import { Table } from './Table.tsx'
import { Figures, ViewHeading } from './ViewHeading.tsx'

const { changes, next, tables } = training.words
const { facts, signatures } = content.toSettle ?? { facts: 0, signatures: 0 }

const Part = ({ id, heading, children }: { id: string; heading: string; children: ReactNode }) => (
  <section aria-labelledby={id} className="grid gap-3">
    <h2 id={id} className="text-xl font-bold">
      {heading}
    </h2>
    {children}
  </section>
)

const Fact = ({ fact: { heading, fields } }: { readonly fact: Pick<FactText, 'heading' | 'fields'> }) => (
  <Table
    className="min-w-[36rem] table-fixed [&_th:first-child]:w-1/5"
    caption={heading}
    heads={[changes.field, changes.before, changes.after]}
    rows={fields.map(({ field, before, after }) => [
      field,
      <del key={changes.before} className="text-danger no-underline">
        {before}
      </del>,
      <ins key={changes.after} className="text-open no-underline">
        {after}
      </ins>
    ])}
  />
)

/** Words and facts before and after, one line for each field, as a table. */
export const changedFactsTable = (all: readonly FactText[]): SavedTable => ({
  fields: [tables.id, tables.kind, 'Fact', changes.field, changes.before, changes.after],
  data: all.flatMap(({ id, kind, name, fields }) =>
    fields.map(({ field, before, after }) => [id, kind, name, field, before, after])
  )
})

/** Outcomes changed by the rules alone, as a table with the ids of needs and results. */
export const changedRulesTable = (all: readonly AcceptedChange[]): SavedTable => ({
  fields: [tables.setting, 'Needs', changes.before, changes.after],
  data: all.map(({ setting, needs, before, after }) => [setting, needs, before, after])
})

/** What changed, by outcome, then word by word. */
const Changed = ({ changed, children }: { readonly changed: ChangesText; readonly children?: ReactNode }) => (
  <>
    <Part id="outcomes" heading={changes.outcomes}>
      <ChangedOutcomes {...changed} />
    </Part>
    {children}
    <Part id="facts" heading={changes.facts}>
      {changed.facts.length === 0 ? (
        <p>{changes.noFact}</p>
      ) : (
        <SaveTable name="changes" table={() => changedFactsTable(changed.facts)} />
      )}
      {changed.facts.map(fact => (
        <Fact key={fact.heading} fact={fact} />
      ))}
    </Part>
  </>
)

const figuresOf = (changed: ChangesText) => [
  { count: changed.lists.length, what: changes.figureOutcomes },
  { count: changed.facts.length, what: changes.figureFacts }
]

const SinceAccepted = ({
  since: { acceptedOn, changes: changed, rules, command }
}: {
  readonly since: NonNullable<typeof since>
}) => (
  <>
    <Figures figures={[...figuresOf(changed), { count: rules.length, what: changes.figureRules }]} />
    <a href="#sign-off?show=waiting" className="drill-link w-fit print:hidden" data-main>
      {changes.goSign}
    </a>
    <p>{interpolate(changes.accepted, { day: formatFullDate(acceptedOn) })}</p>
    <Changed changed={changed}>
      {rules.length > 0 && (
        <Part id="rules" heading={changes.rules}>
          <p>{changes.rulesIntro}</p>
          <SaveTable name="changed-rules" table={() => changedRulesTable(rules)} />
          {rules.map(({ setting, needs, before, after }) => (
            <Fact
              key={`${setting} ${needs}`}
              fact={{ heading: setting, fields: [{ field: needs, before, after }] }}
            />
          ))}
        </Part>
      )}
    </Changed>
    <p className="text-soft">
      {changes.how} <code>{command}</code>
    </p>
  </>
)

/** The steps from an edit to a phone: who does each and how, and what this release shows of it. */
const NextSteps = () => (
  <>
    <p>
      {interpolate(next.here, { version })}{' '}
      {!isLeftOut('editor') && (
        <a href="../editor/" className="underline underline-offset-4">
          {next.editor}
        </a>
      )}
    </p>
    <Table
      className="min-w-0"
      heads={[next.step, next.who, next.how, next.seen]}
      rows={next.steps.map(({ step, who, how, seen }) => [
        step,
        who,
        how,
        interpolate(seen, { facts: String(facts), signatures: String(signatures) })
      ])}
    />
  </>
)

/** A release whose pack was opened, and what changed since. */
interface SinceRelease {
  readonly number: string
  readonly changes: ChangesText
}

/** Matches the page that phones load, which contains all of its content, as this page does. */
const PAGE = /^[^/]+\/site\/index\.html$/
const NUMBER = /<meta name="release" content="(\d+)">/
const BLOCKS = /<script type="application\/json" data-(?:content="(all)"|force="([^"]+)")>([^<]*)<\/script>/g

const revisionIn = (page: string): Revision => {
  const blocks = [...page.matchAll(BLOCKS)]
  const [, , , text = ''] = blocks.find(([, all]) => all) ?? []
  const all = JSON.parse(text) as { readonly content: Content }
  const packs = blocks.flatMap(([, , force, pack = '']) => (force ? [[force, JSON.parse(pack)]] : []))
  return { content: all.content, packs: Object.fromEntries(packs) as ForcePacks }
}

/**
 * @param pack the zip of a release.
 * @returns what changed since; `undefined` if it is not a release, or its content has a different structure.
 */
const sinceRelease = (pack: Uint8Array): SinceRelease | undefined => {
  try {
    const filter = withinLimits<UnzipFileInfo>(({ name }) => PAGE.test(name))
    const [page = Uint8Array.of()] = Object.values(unzipSync(pack, { filter }))
    const then = strFromU8(page)
    const changes = describeDifference(revisionIn(then), revisionIn(document.documentElement.outerHTML))
    return { number: NUMBER.exec(then)?.[1] ?? '', changes }
  } catch {
    return undefined
  }
}

/** Long enough for the browser to draw before it is busy. Milliseconds. */
const TO_DRAW_MS = 50

/** The changes since the content was last accepted, or since a release whose zip is opened; and what comes next. */
export const ChangesView = () => {
  const [opened, setOpened] = useState<SinceRelease | 'comparing' | 'unknown'>()
  const compare = async (file: File) => {
    setOpened('comparing')
    const pack = new Uint8Array(await file.arrayBuffer())
    setTimeout(() => setOpened(sinceRelease(pack) ?? 'unknown'), TO_DRAW_MS)
  }
  const isOpen = typeof opened === 'object'
  return (
    <div className="grid max-w-6xl gap-6">
      <ViewHeading view="changes" texts={[changes.intro]} />
      <label className="field w-fit print:hidden">
        {changes.open}
        <input
          type="file"
          accept=".zip"
          className="pt-2.5"
          onChange={({ target: { files } }) => files?.[0] && void compare(files[0])}
        />
      </label>
      <p role="status" className="font-semibold">
        {isOpen ? interpolate(changes.opened, { number: opened.number }) : opened && changes[opened]}
      </p>
      {isOpen ? (
        <>
          <Figures figures={figuresOf(opened.changes)} />
          <Changed changed={opened.changes} />
        </>
      ) : since ? (
        <SinceAccepted since={since} />
      ) : (
        <p>{changes.never}</p>
      )}
      <Part id="next" heading={next.heading}>
        <NextSteps />
      </Part>
    </div>
  )
}
