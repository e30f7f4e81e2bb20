import { training } from 'virtual:training'
import type { SignedSection } from '../../../machines/content/content.ts'
import type { Role } from '../../../machines/content/vocabulary.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { differenceOf } from '../../../machines/training/sign-off/difference.ts'
import { markOf } from '../../../machines/training/sign-off/sign-off.ts'
import { HeadingRow } from '../Sheet.tsx'
import { roleLabel } from './labels.ts'
import { SectionContent } from './SectionContent.tsx'

const { signOff: words } = training.words

const Changed = ({ before, after }: { readonly before: unknown; readonly after: unknown }) => (
  <div className="wide">
    <table className="sheet">
      <thead>
        <HeadingRow names={['', words.before, words.after]} />
      </thead>
      <tbody>
        {differenceOf(before, after).map(change => (
          <tr key={change.path.join()}>
            <th scope="row">{change.path.join(', ')}</th>
            <td>{change.before === undefined ? words.wasEmpty : <del>{change.before}</del>}</td>
            <td>{change.after === undefined ? words.wasEmpty : <ins>{change.after}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** What changed since a role last signed the section, or why that is not known. */
export const SectionDifference = ({
  section,
  role
}: {
  readonly section: SignedSection
  readonly role: Role
}) => {
  const mark = markOf(section, role)
  const heading = interpolate(words.difference, { role: roleLabel(role) })
  if (!mark) return <p>{words.firstTime}</p>
  if (mark.binds) return <p>{words.same}</p>
  if (mark.held === undefined) return <p>{words.notKept}</p>
  return (
    <>
      <p className="font-bold">{heading}</p>
      <Changed before={mark.held} after={section.holds} />
    </>
  )
}

/** What changed in a section, and all its fields below. */
export const WholeSection = ({ section }: { readonly section: SignedSection }) => (
  <>
    <p className="font-bold">{words.whole}</p>
    <SectionContent value={section.holds} />
  </>
)
