import { placeholderMismatch } from '../locales/placeholders.ts'
import { TEXT_FILES, textsOfFile } from '../locales/translatable.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { rule } from './rule.ts'

const placeholders = TEXT_FILES.map(file =>
  rule([file], ({ [file]: source }) =>
    textsOfFile(file, source)
      .filter(({ english }) => !isRecoveryValue(english))
      .flatMap(({ english, facts, yaml, at }) => {
        const { missing, unknown } = placeholderMismatch(english, facts)
        return [
          ...missing.map(name =>
            yaml.error(at, `${name} is missing from this text.`, `Put ${name} back: the screen fills it in.`)
          ),
          ...unknown.map(name => yaml.error(at, `No screen fills in ${name}.`, 'Remove the braces.'))
        ]
      })
  )
)

export const wordRules = placeholders
