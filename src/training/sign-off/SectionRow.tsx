import { training } from 'virtual:training'
import type { SignedSection } from '../../../machines/content/content.ts'
import { ROLES, type Role } from '../../../machines/content/vocabulary.ts'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { markOf, signOffStatusOf } from '../../../machines/training/sign-off/sign-off.ts'
import type { Sitting, SittingEvent } from '../../../machines/training/sign-off/signing.ts'
import { Button } from '../../live/components/Button.tsx'
import { sectionKindLabel, sectionLabel } from './labels.ts'
import { SectionDifference, WholeSection } from './SectionDifference.tsx'

const { signOff: words } = training.words

const LOOK = {
  signing: 'border-open text-open',
  signed: 'border-open text-open',
  voided: 'border-dashed border-danger text-danger',
  unsigned: 'border-dotted border-ctl text-soft'
} as const

interface SignatureProps {
  readonly section: SignedSection
  readonly role: Role
  readonly isSignedNow: boolean
}

/** Whether a role has signed a section. */
const Signature = ({ section, role, isSignedNow }: SignatureProps) => {
  const standing = isSignedNow ? 'signing' : signOffStatusOf(section, role)
  const mark = markOf(section, role)
  return (
    <td>
      <span className={`inline-flex rounded-md border-2 px-2 text-sm font-semibold ${LOOK[standing]}`}>
        {words[standing]}
      </span>
      {mark && (
        <span className="block">
          {interpolate(words.by, { date: formatFullDate(mark.on), reference: mark.reference })}
        </span>
      )}
      {mark?.isOneDevice && <span className="block">{words.oneDevice}</span>}
      {standing === 'voided' && (
        <a href="#changes" className="underline underline-offset-4">
          {words.changes}
        </a>
      )}
    </td>
  )
}

/** Who signs, and what they did in this window. */
export interface Signing {
  readonly role: Role
  readonly sitting: Sitting
  readonly onEvent: (event: SittingEvent) => void
}

/** The content of a section, with the button that signs it below. There is no button until the section is opened. */
const OpenedSection = ({
  section,
  signing: { role, sitting, onEvent }
}: {
  readonly section: SignedSection
  readonly signing: Signing
}) => {
  const isSigned = sitting.signed[role].includes(section.id)
  return (
    <div className="grid gap-2 pb-3">
      <SectionDifference section={section} role={role} />
      <WholeSection section={section} />
      <p className="text-soft">
        {words.hash} <code className="break-all">{section.hash}</code>
      </p>
      {signOffStatusOf(section, role) !== 'signed' && (
        <div>
          <Button
            look="small"
            pressed={isSigned}
            onPress={() =>
              onEvent({ type: isSigned ? 'section.unsign' : 'section.sign', role, section: section.id })
            }
          >
            {interpolate(isSigned ? words.unsign : words.sign, { section: sectionLabel(section) })}
          </Button>
        </div>
      )}
    </div>
  )
}

interface Props {
  readonly section: SignedSection
  readonly signing: Signing
  /** Whether it names the kind of the section, as its group does not. */
  readonly saysKind: boolean
  /** If true, the row is only printed. */
  readonly isFolded: boolean
}

/** A section: its content, who signed it, and whether the signature is still valid. */
export const SectionRow = ({ section, signing, saysKind, isFolded }: Props) => {
  const { id, name } = section
  const { role, sitting, onEvent } = signing
  return (
    <tr className={`section-row ${isFolded ? 'hidden print:table-row' : ''}`}>
      <th scope="row">
        <details
          className="section-fold"
          onToggle={() => onEvent({ type: 'section.opened', role, section: id })}
        >
          <summary className="min-h-12 content-center">
            <b>{sectionLabel(section)}</b>
            {saysKind && name && <span className="text-soft"> {sectionKindLabel(section)}</span>}
            <span className="ms-3 text-soft underline underline-offset-4 print:hidden">
              {interpolate(words.holds, { section: id })}
            </span>
          </summary>
          {sitting.opened[role].includes(id) && <OpenedSection section={section} signing={signing} />}
        </details>
      </th>
      {ROLES.map(one => (
        <Signature key={one} section={section} role={one} isSignedNow={sitting.signed[one].includes(id)} />
      ))}
    </tr>
  )
}
