import * as z from 'zod'
import { drillFile } from './drill.ts'
import { FILES } from './files.ts'
import { forceFile } from './force.ts'
import { languageFile } from './language.ts'
import { serviceFile } from './service.ts'
import { signOffFile } from './sign-off.ts'

/**
 * JSON Schemas that give a text editor completion and hints while content is written.
 * @returns the text of each schema, by the name of its file in `content/editor/`.
 */
export const editorSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    [
      ...Object.entries(FILES).filter(([file]) => !file.includes('/')),
      ['sign-off.yaml', signOffFile] as const,
      ['service.yaml', serviceFile] as const,
      ['force.yaml', forceFile] as const,
      ['drill.yaml', drillFile] as const,
      ['language.yaml', languageFile] as const
    ].map(([file, schema]) => [
      file.replace('.yaml', '.schema.json'),
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`
    ])
  )
