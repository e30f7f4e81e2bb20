import { useMemo } from 'react'
import type { Force } from '../../machines/content/content.ts'
import { ROLES } from '../../machines/content/vocabulary.ts'
import { readParameters } from '../../machines/training/parameters.ts'
import { matchingRows } from '../../machines/training/sheet.ts'
import { signOffStatusOf } from '../../machines/training/sign-off/sign-off.ts'
import { useLondonTime } from '../live/platform/clock.ts'
import { Week } from './Coverage.tsx'
import { factsSheetFor } from './Facts.tsx'
import { FORCE_PARAMETERS, ForceSelect, useChosenForce } from './forces.tsx'
import { hashWith, useHash } from './hash.ts'
import { sectionsToSign } from './SignOff.tsx'
import { type Figure, Figures, UnknownParameters, ViewHeading } from './ViewHeading.tsx'

const words = {
  question: 'What do you want to do?'
} as const

const DOORS = [
  { href: '#drills', label: 'Run a session', help: 'A drill for a group, with notes for its trainer' },
  { href: '#walk', label: 'Practise alone', help: 'Walk through it, at any hour and in any force' },
  { href: '#facts', label: 'Check the content', help: 'What is due, who answers when, and who sees what' },
  { href: '#sign-off', label: 'Release', help: 'What changed, and who must sign' }
]

const Doors = () => (
  <nav aria-label={words.question}>
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(9.5rem,100%),1fr))] gap-3">
      {DOORS.map(({ href, label, help }) => (
        <li key={href} className="group">
          <a
            href={href}
            className="grid h-full content-start rounded-xl border-[1.5px] border-ctl px-3.5 py-2.5 [print-color-adjust:exact] group-first:border-accent group-first:bg-accent group-first:text-on-accent forced-colors:group-first:border-4"
          >
            <b>{label}</b>
            <span className="text-meta">{help}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** What there is to do for one force or all, each figure with a link to the list that it counts. */
const figuresFor = (force: Force | undefined, today: number): readonly Figure[] => {
  const sheet = factsSheetFor(force, today)
  const selected = new URLSearchParams(force && { force: force.id })
  const facts = (state: string, what: string): Figure => ({
    what,
    count: matchingRows(sheet, new URLSearchParams({ state })).length,
    href: hashWith('facts', selected, { state })
  })
  const signed = sectionsToSign(force).flatMap(section =>
    ROLES.map(role => signOffStatusOf(section, role) === 'signed')
  )
  return [
    facts('ring', 'Services to ring this week'),
    facts('unconfirmed', 'Not confirmed'),
    {
      what: 'Signatures',
      count: `${signed.filter(Boolean).length} of ${signed.length}`,
      href: hashWith('sign-off', selected, {})
    }
  ]
}

/** What training is for; and, for a force, what there is to do. */
export const Start = () => {
  const { parameters } = useHash()
  const { day: today } = useLondonTime()
  const force = useChosenForce()
  const figures = useMemo(() => figuresFor(force, today), [force, today])
  return (
    <div className="grid gap-6">
      <ViewHeading
        view="start"
        texts={[
          'The checklist for a very brief intervention that officers carry, with the same content, for trainers, supervisors and those who check the facts.',
          'No answer that is given here is kept, unless you ask for a link or a file.'
        ]}
      />
      <UnknownParameters parts={readParameters(parameters, FORCE_PARAMETERS).unknown} />
      <div className="field-row">
        <ForceSelect label="Which force is yours?" />
        <Figures figures={figures} />
      </div>
      <Doors />
      <Week force={force} />
    </div>
  )
}
