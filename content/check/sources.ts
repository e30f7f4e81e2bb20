import type * as z from 'zod'
import { FILES } from '../schema/files.ts'
import { serviceFile } from '../schema/service.ts'
import type { Fault } from './fault.ts'
import { type Parsed, parse } from './parse.ts'
import { readYaml } from './yaml-file.ts'

type FileName = keyof typeof FILES
export type ServiceSource = Parsed<z.output<typeof serviceFile>>

/** Every file of the content, parsed; services by the name of their file. */
export type Sources = { readonly [File in FileName]: Parsed<z.output<(typeof FILES)[File]>> } & {
  /** Those that could be read. */
  readonly services: ReadonlyMap<string, ServiceSource>
  /** Left out if any could not be read, so that no rule finds something unmet on account of a misplaced colon. */
  readonly everyService: ReadonlyMap<string, ServiceSource>
}

/** The text of every YAML file by its path below the content folder. */
export type Texts = ReadonlyMap<string, string>

const SERVICE = /^services\/([a-z][a-z0-9-]*)\.yaml$/

const parseText = <Schema extends z.ZodType>(schema: Schema, file: string, text: string) => {
  const { yaml, faults } = readYaml(file, text)
  return faults.length > 0 ? { parsed: undefined, faults } : parse(schema, yaml)
}

const wholeFile = (file: string, problem: string, mend: string): Fault => ({
  kind: 'fault',
  file,
  line: 1,
  column: 1,
  problem,
  mend
})

const parseFixed = (texts: Texts) =>
  Object.entries(FILES).map(([file, schema]) => {
    const text = texts.get(file)
    if (text !== undefined) return { file, ...parseText<z.ZodType>(schema, file, text) }
    const fault = wholeFile(
      file,
      'This file is missing.',
      'Put it back; content/README.md says what it holds.'
    )
    return { file, parsed: undefined, faults: [fault] }
  })

const parseServices = (texts: Texts) =>
  [...texts]
    .filter(([file]) => !(file in FILES))
    .map(([file, text]) => {
      const id = SERVICE.exec(file)?.[1]
      if (id !== undefined) return { id, ...parseText(serviceFile, file, text) }
      const fault = wholeFile(
        file,
        'No file of this name is known here.',
        'Remove it, or move it into services/ with a name of lower-case letters, digits and hyphens.'
      )
      return { id: file, parsed: undefined, faults: [fault] }
    })

/**
 * Parses every file.
 * @returns what could be parsed, by name, and every fault of every file.
 */
export const parseSources = (texts: Texts): { sources: Partial<Sources>; faults: readonly Fault[] } => {
  const fixed = parseFixed(texts)
  const services = parseServices(texts)
  const parts = fixed.filter(part => part.parsed).map(part => [part.file, part.parsed])
  const byId = new Map(
    services.filter(service => service.parsed).map(service => [service.id, service.parsed])
  )
  const whole = byId.size === services.length ? { everyService: byId } : {}
  return {
    sources: { ...Object.fromEntries(parts), services: byId, ...whole } as Partial<Sources>,
    faults: [...fixed, ...services].flatMap(part => part.faults)
  }
}
