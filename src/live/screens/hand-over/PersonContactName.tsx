import type { ReactNode } from 'react'
import type { Service } from '../../../../machines/content/content.ts'
import { ENGLISH } from '../../../../machines/content/vocabulary.ts'
import type { TextKey } from '../../../../machines/language/text-key.ts'
import { usePersonLocale } from '../../i18n/locale.ts'
import { T } from '../../i18n/T.tsx'
import { useEnglish, usePersonT } from '../../i18n/use-t.ts'

/** A service's name for the person. Most languages use the English name, which is then marked as English. */
const PersonServiceName = ({ k }: { readonly k: TextKey }) => {
  const own = usePersonT()(k)
  const name = useEnglish()(k)
  return usePersonLocale() && (own === undefined || own === name) ? (
    <span lang={ENGLISH}>{name}</span>
  ) : (
    <T k={k} for="person" />
  )
}

interface Props {
  readonly service: Service
  /** Its names in other nations. */
  readonly children?: ReactNode
}

/** The name of a service, and a few words on what it is for. */
export const PersonContactName = ({ service: { id }, children }: Props) => (
  <p className="turned-name">
    <bdi>
      <PersonServiceName k={`services.${id}.shortName`} />
    </bdi>
    {children}
    <small>
      {' · '}
      <T k={`services.${id}.inShort`} for="person" />
    </small>
  </p>
)
