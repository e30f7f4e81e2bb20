import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { editorSchemas } from '../../../tools/content/schema/editor-schemas.ts'
import { realTexts } from '../../support/content.ts'

const FOLDER = 'content/editor'
const MAKE_AGAIN = 'Run: npm run content -- --write-editor-schemas'

const onDisk = () =>
  Object.fromEntries(readdirSync(FOLDER).map(file => [file, readFileSync(join(FOLDER, file), 'utf8')]))

test('the schemas that editors read are the ones the content is held to', () => {
  expect(onDisk(), MAKE_AGAIN).toEqual(Object.fromEntries(editorSchemas()))
})

const wantedSchema = (file: string) => {
  if (file.startsWith('services/')) return 'service.schema.json'
  if (file.startsWith('sign-off/')) return 'sign-off.schema.json'
  if (file.startsWith('drills/')) return 'drill.schema.json'
  if (file.startsWith('languages/')) return 'language.schema.json'
  return file.startsWith('forces/') ? 'force.schema.json' : file.replace('.yaml', '.schema.json')
}

test('the first line of every YAML file names its schema, so that an editor helps at once', () => {
  const named = [...realTexts].map(([file, text]) => {
    const address = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? 'none'
    return [file, normalize(join('content', dirname(file), address))]
  })
  const wanted = [...realTexts.keys()].map(file => [file, join(FOLDER, wantedSchema(file))])
  expect(named).toEqual(wanted)
})
