import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { type ReactNode, useMemo } from 'react'
import type { SignedSection } from '../../../machines/content/content.ts'
import { ROLES, type Role } from '../../../machines/content/vocabulary.ts'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { isApproved, lastApprovalDay, signOffStatusOf } from '../../../machines/training/sign-off/sign-off.ts'
import { SelectField } from '../fields.tsx'
import { ForceSelect, type ForceSelection, parseForceSelection } from '../forces.tsx'
import { hashWith, useHash } from '../hash.ts'
import { SaveTable } from '../Sheet.tsx'
import { UnknownParameters, ViewHeading } from '../ViewHeading.tsx'
import { editionSections as sections } from './edition-sections.ts'
import { roleLabel } from './labels.ts'
import { SectionTable } from './SectionTable.tsx'
import { SignOffRecord } from './SignOffRecord.tsx'
import { sectionGroups } from './section-groups.ts'
import { sectionsTable } from './sections-table.ts'
import { parseSignOffQuery, type SignOffQuery } from './sign-off-query.ts'
import { useSitting } from './use-sitting.ts'

const { signOff: words } = training.words

const isShown = (
  section: SignedSection,
  { isNational, isWaiting, role, only }: SignOffQuery,
  area: ForceSelection
): boolean => {
  const isPart = area.forces.length < content.forces.length
  if (only !== undefined && section.id !== only) return false
  if (isNational && section.forces.length > 0) return false
  if (isPart && !area.forces.some(({ id }) => section.forces.includes(id))) return false
  return !isWaiting || signOffStatusOf(section, role) !== 'signed'
}

const Approved = () => {
  const on = lastApprovalDay(sections)
  const signed = String(sections.filter(isApproved).length)
  return (
    <p className="w-fit rounded-xl border-2 border-ctl px-4 py-2 font-semibold">
      {on === undefined
        ? interpolate(words.notApproved, { signed, all: String(sections.length) })
        : interpolate(words.approved, { date: formatFullDate(on) })}
    </p>
  )
}

interface FilterProps {
  readonly asked: SignOffQuery
  readonly parameters: URLSearchParams
  readonly hrefOf: (changes: Readonly<Record<string, string | undefined>>) => string
  /** The buttons for the sections that are shown. */
  readonly children: ReactNode
}

const Filters = ({ asked, parameters, hrefOf, children }: FilterProps) => {
  const show = asked.isWaiting ? 'waiting' : asked.isNational ? 'national' : ''
  return (
    <div className="field-row">
      <SelectField
        label={words.as}
        value={asked.role}
        options={ROLES.map((role: Role) => ({ value: role, label: roleLabel(role) }))}
        onChange={role => {
          location.hash = hrefOf({ as: role })
        }}
      />
      <ForceSelect label={words.where} view="sign-off" parameters={parameters} />
      <SelectField
        label={words.show}
        value={show}
        options={[
          { value: '', label: words.all },
          { value: 'waiting', label: words.waiting },
          { value: 'national', label: 'National only' }
        ]}
        onChange={value => {
          location.hash = hrefOf({
            only: undefined,
            show: value === 'waiting' ? value : undefined,
            of: value === 'national' ? value : undefined
          })
        }}
      />
      {children}
    </div>
  )
}

/** What each role has signed, what edits have voided, and a record of what is signed now. */
export const SignOffView = () => {
  const { parameters } = useHash()
  const asked = parseSignOffQuery(
    parameters,
    sections.map(({ id }) => id)
  )
  const area = useMemo(() => parseForceSelection(parameters), [parameters])
  const hrefOf: FilterProps['hrefOf'] = changes => hashWith('sign-off', parameters, changes)
  const [sitting, onEvent] = useSitting()
  const { role } = asked
  const groups = sectionGroups(
    sections.filter(section => isShown(section, asked, area)),
    role
  )
  return (
    <div className="grid gap-4">
      <ViewHeading view="sign-off" texts={[words.intro, words.openFirst]} />
      <Approved />
      <UnknownParameters parts={[...asked.unknown, ...area.unknown]} />
      <Filters asked={asked} parameters={parameters} hrefOf={hrefOf}>
        <SaveTable name="sign-off" table={() => sectionsTable(groups.flatMap(group => group.sections))} />
      </Filters>
      <div className="sign-off">
        <div className="grid content-start gap-3">
          {groups.length > 0 ? (
            <SectionTable groups={groups} role={role} sitting={sitting} onEvent={onEvent} />
          ) : (
            <p>{words.none}</p>
          )}
        </div>
        <SignOffRecord sections={sections} role={role} sitting={sitting} force={area.force?.id} />
      </div>
    </div>
  )
}
