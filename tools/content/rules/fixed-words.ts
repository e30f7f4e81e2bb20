import { TEXT_FILES, textsOfFile } from '../locales/translatable.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { rule } from './rule.ts'

/** Some words may not change: the guidance's own questions, and names that officers and tools find things by. */
export const fixedWordRules = TEXT_FILES.map(file =>
  rule([file], ({ [file]: source }) =>
    textsOfFile(file, source).flatMap(({ facts: { fixed }, english, yaml, at }) =>
      fixed === undefined || english === fixed.words || isRecoveryValue(english)
        ? []
        : yaml.error(at, `"${english}" is not ${fixed.as}.`, `Write "${fixed.words}".`)
    )
  )
)
