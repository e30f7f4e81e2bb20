import { Fragment } from 'react'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { useLocale } from './locale.ts'
import { T } from './T.tsx'

/** A list of texts, for the officer. */
export const TextList = ({ keys }: { readonly keys: readonly TextKey[] }) => {
  const separator = useLocale().dates?.separator ?? ', '
  return keys.map((key, at) => (
    <Fragment key={key}>
      {at > 0 && separator}
      <T k={key} />
    </Fragment>
  ))
}
