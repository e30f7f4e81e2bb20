import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { editorSchemas } from '../../../../tools/content/schema/files.ts'
import { realTexts } from '../../../support/content.ts'

const wantedSchema = (file: string) =>
  `${/^(service|force|drill|language|sign-off)s?\//.exec(file)?.[1] ?? file.replace('.yaml', '')}.schema.json`

test('editor schemas: the first line of every YAML file names its schema', () => {
  const named = [...realTexts].map(([file, text]) => {
    const address = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? 'none'
    return [file, normalize(join('content', dirname(file), address))]
  })
  const wanted = [...realTexts.keys()].map(file => [file, join('content/editor', wantedSchema(file))])
  expect(named).toEqual(wanted)
})

test('editor schemas: every schema that a YAML file names exists', () => {
  const made = [...editorSchemas().keys()]
  const wanted = [...realTexts.keys()].map(wantedSchema)
  expect([...new Set(wanted)].sort()).toEqual([...made].sort())
})
