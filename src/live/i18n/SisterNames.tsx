import type { Service } from '../../../machines/content/content.ts'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { T } from './T.tsx'

interface Props {
  readonly of: Service
  readonly sisters: readonly Service[] | undefined
  readonly for?: 'officer' | 'person'
}

/** A service's names in other nations: "(NHS 24 in Scotland)". Names that begin with its own name are left out. */
export const SisterNames = ({ of: service, sisters = [], for: reader = 'officer' }: Props) => {
  const others = sisters.filter(({ shortName }) => !shortName.startsWith(service.shortName))
  return others.map(({ id, shortName, nations: [nation = 'uk'] }) => {
    const name = <span lang={ENGLISH}>{shortName}</span>
    return (
      <span key={id}>
        {' ('}
        <T
          k="screens.contact.namedIn"
          for={reader}
          values={{ name, nation: <T k={`screens.nations.${nation}`} /> }}
          personValues={{ name, nation: <T k={`screens.nations.${nation}`} for={reader} /> }}
        />
        )
      </span>
    )
  })
}
