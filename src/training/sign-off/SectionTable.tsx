import { training } from 'virtual:training'
import { ROLES } from '../../../machines/content/vocabulary.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { HeadingRow } from '../Sheet.tsx'
import { roleLabel } from './labels.ts'
import type { Signing } from './SectionRow.tsx'
import { SectionRows } from './SectionRows.tsx'
import type { SectionGroup } from './section-groups.ts'

const { signOff: words } = training.words

/** Up to this many sections, all groups are open. */
const FEW = 40

interface Props extends Signing {
  readonly groups: readonly SectionGroup[]
}

/**
 * The sections that match the filters, by group. If there are many, only the first group is open, as it is the one to
 * begin with.
 */
export const SectionTable = ({ groups, ...signing }: Props) => {
  const count = groups.flatMap(({ sections }) => sections).length
  return (
    <div className="wide">
      <table className="sheet">
        <caption>{interpolate(words.caption, { count: String(count) })}</caption>
        <thead>
          <HeadingRow names={[words.section, ...ROLES.map(roleLabel)]} />
        </thead>
        {groups.map((group, at) => (
          <SectionRows
            key={`${group.id} ${signing.role} ${count <= FEW}`}
            group={group}
            signing={signing}
            isOpenAtFirst={at === 0 || count <= FEW}
          />
        ))}
      </table>
    </div>
  )
}
