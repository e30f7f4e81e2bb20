import { sectionsToRead } from '../../../machines/training/sign-off/reading.ts'
import { compileTraining } from '../../content/compile/compile.ts'
import { factsOf } from '../../content/compile/facts.ts'
import { languagesOf } from '../../content/compile/page-parts.ts'
import type { Texts } from '../../content/parse/sources.ts'
import { readApproved, sinceAccepted } from '../../editorial/review/approved.ts'
import { signOffOf } from '../../editorial/sign-off/review.ts'
import { versionOf } from '../version.ts'
import type { BuildContent } from './content-service.ts'
import { flowDrawing } from './flow-drawing.ts'

export const CONTENT = 'virtual:content'

/** The exports of the modules that are in no file, by module name. Some are for training, some for the editor. */
export const VIRTUAL_MODULES: Readonly<Record<string, (content: BuildContent, texts: Texts) => object>> = {
  [CONTENT]: ({ edition }) => ({ content: edition.content, languages: languagesOf(edition) }),
  'virtual:version': content => ({ version: versionOf(content) }),
  'virtual:training': ({ sources }) => ({ training: compileTraining(sources) }),
  'virtual:flow-map': ({ compiled }) => ({ flowMap: flowDrawing(compiled.content) }),
  'virtual:facts': ({ sources }) => ({ facts: factsOf(sources) }),
  'virtual:sign-off': ({ folder, force, sources, compiled }) => ({
    signOff: sectionsToRead(signOffOf(sources, force), compiled, readApproved(folder)?.edition)
  }),
  'virtual:changes': ({ folder, compiled }) => ({ changes: sinceAccepted(folder, compiled) ?? null }),
  /** The texts that the content was made from. The editor can start from them. */
  'virtual:editor': (_, texts) => ({ release: Object.fromEntries(texts) }),
  /** The languages in which this machine can write dates, for browsers that cannot. */
  'virtual:editor-languages': ({ sources }) => ({ languages: [...sources.languages.keys()] })
}

/** @returns the code of a module with these exports. */
export const asModule = (exports: object): string =>
  Object.entries(exports)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    .join('\n')
