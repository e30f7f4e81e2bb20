import type { Diagnostic } from '../diagnostic.ts'
import { placeholderMismatch } from '../locales/placeholders.ts'
import { TEXT_FILES, type TextFile, type Translatable, textsOfFile } from '../locales/translatable.ts'
import { oncePer } from '../once-per.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import type { Sources } from '../parse/sources.ts'
import { rule } from './rule.ts'

const misplaced = ({ english, facts, yaml, at }: Translatable): readonly Diagnostic[] => {
  if (isRecoveryValue(english)) return []
  const { missing, unknown } = placeholderMismatch(english, facts)
  return [
    ...missing.map(name =>
      yaml.error(at, `${name} is missing from this text.`, `Put ${name} back: the screen fills it in.`)
    ),
    ...unknown.map(name => yaml.error(at, `No screen fills in ${name}.`, 'Remove the braces.'))
  ]
}

const misplacedIn = oncePer((source: Sources[TextFile], file: TextFile) =>
  textsOfFile(file, source).flatMap(misplaced)
)

export const wordRules = TEXT_FILES.map(file =>
  rule([file], ({ [file]: source }) => misplacedIn(source, file))
)
