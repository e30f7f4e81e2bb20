import type { LanguageSource } from '../../../tools/content/parse/sources.ts'
import type { ImportPreview } from '../../../tools/editorial/languages/import-translations.ts'
import { translateWords } from './translate-words.ts'

const words = translateWords.import

/** A file to import, or why it cannot be read. */
export type ImportedFile = { readonly name: string } & (
  | { readonly problem: string }
  | { readonly preview: ImportPreview }
)

const Refused = ({ preview }: { readonly preview: ImportPreview }) =>
  preview.refused.length > 0 && (
    <>
      <h4>{words.refused}</h4>
      <ul className="imported">
        {preview.refused.map(({ at, key, says, reason }) => (
          <li key={`${at} ${key}`} className="find fault">
            <b>
              {at} {key}
            </b>{' '}
            {reason}
            <q dir="auto">{says}</q>
          </li>
        ))}
      </ul>
    </>
  )

interface Props {
  readonly file: ImportedFile
  readonly tag: string
  readonly dir: LanguageSource['value']['dir']
  readonly onImport: () => void
  readonly onCancel: () => void
}

const Changes = ({ preview, tag, dir }: Pick<Props, 'tag' | 'dir'> & { readonly preview: ImportPreview }) =>
  preview.accepted.length > 0 && (
    <>
      <h4>{words.changes}</h4>
      <ul className="imported">
        {preview.accepted.map(({ row, says }) => (
          <li key={row.key} className="find">
            <span lang="en-GB">{row.english}</span>
            <del lang={tag} dir={dir}>
              {row.says || words.nothing}
            </del>
            <ins lang={tag} dir={dir}>
              {says}
            </ins>
          </li>
        ))}
      </ul>
    </>
  )

/** What a file would change, and which of its texts are refused, before anything is accepted. */
export const ImportPanel = ({ file, tag, dir, onImport, onCancel }: Props) => {
  const preview = 'preview' in file ? file.preview : undefined
  const count = preview?.accepted.length ?? 0
  return (
    <section aria-label={words.title} className="import">
      <h3>
        {words.title}: {file.name}
      </h3>
      {'problem' in file && <p role="alert">{file.problem}</p>}
      {preview && (
        <p role="status">{words.summary(count, preview.refused.length, preview.same, preview.empty)}</p>
      )}
      <div className="row">
        {count > 0 && (
          <button type="button" className="press main" onClick={onImport}>
            {words.accept(count)}
          </button>
        )}
        <button type="button" className="press" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
      {preview && <Refused preview={preview} />}
      {preview && <Changes preview={preview} tag={tag} dir={dir} />}
    </section>
  )
}
