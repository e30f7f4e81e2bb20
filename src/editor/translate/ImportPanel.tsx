import type { LanguageSource } from '../../../tools/content/parse/sources.ts'
import type { ImportPreview } from '../../../tools/editorial/languages/import-translations.ts'
import { PressButton } from '../controls/buttons.tsx'
import { translateWords } from './translate-words.ts'

const words = translateWords.import

/** A file to import, or why it cannot be read. */
export interface ImportedFile extends ImportPreview {
  readonly name: string
  readonly problem?: string | undefined
}

interface Props {
  readonly file: ImportedFile
  readonly tag: string
  readonly dir: LanguageSource['value']['dir']
  readonly onImport: () => void
  readonly onCancel: () => void
}

/** What a file would change, and which of its texts are refused, before anything is accepted. */
export const ImportPanel = ({ file, tag, dir, onImport, onCancel }: Props) => {
  const { name, problem, accepted, refused, same, empty } = file
  return (
    <section
      aria-label={words.title}
      className="grid gap-3 rounded-lg border-[1.5px] border-ctl p-4 wrap-anywhere"
    >
      <h3>
        {words.title}: {name}
      </h3>
      {problem !== undefined && <p role="alert">{problem}</p>}
      {problem === undefined && (
        <p role="status">{words.summary(accepted.length, refused.length, same, empty)}</p>
      )}
      <div className="row">
        {accepted.length > 0 && (
          <PressButton className="main" onClick={onImport}>
            {words.accept(accepted.length)}
          </PressButton>
        )}
        <PressButton onClick={onCancel}>{words.cancel}</PressButton>
      </div>
      {refused.length > 0 && (
        <>
          <h4 className="font-bold">{words.refused}</h4>
          <ul>
            {refused.map(({ at, key, says, reason }) => (
              <li key={`${at} ${key}`} className="find fault">
                <b>
                  {at} {key}
                </b>{' '}
                {reason}
                <q dir="auto" className="block">
                  {says}
                </q>
              </li>
            ))}
          </ul>
        </>
      )}
      {accepted.length > 0 && (
        <>
          <h4 className="font-bold">{words.changes}</h4>
          <ul>
            {accepted.map(({ row, says }) => (
              <li key={row.key} className="find">
                <span lang="en-GB" className="block text-soft">
                  {row.english}
                </span>
                <del lang={tag} dir={dir} className="block">
                  {row.says || words.nothing}
                </del>
                <ins lang={tag} dir={dir} className="block font-medium no-underline">
                  {says}
                </ins>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
