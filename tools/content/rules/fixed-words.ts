import type { Diagnostic } from '../diagnostic.ts'
import { TEXT_FILES, type TextFile, type Translatable, textsOfFile } from '../locales/translatable.ts'
import { oncePer } from '../once-per.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import type { Sources } from '../parse/sources.ts'
import { rule } from './rule.ts'

const changed = ({ facts: { fixed }, english, yaml, at }: Translatable): readonly Diagnostic[] =>
  fixed === undefined || english === fixed.words || isRecoveryValue(english)
    ? []
    : [yaml.error(at, `"${english}" is not ${fixed.as}.`, `Write "${fixed.words}".`)]

const changedIn = oncePer((source: Sources[TextFile], file: TextFile) =>
  textsOfFile(file, source).flatMap(changed)
)

/**
 * Checks words that may not change: the guidance's own questions, and names by which officers and tools find things.
 */
export const fixedWordRules = TEXT_FILES.map(file =>
  rule([file], ({ [file]: source }) => changedIn(source, file))
)
