// @module-tag slow
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { patchOfChanges } from '../../../../src/editor/files/patch.ts'
import { readTexts } from '../../../../tools/content/read-texts.ts'
import { writeTexts } from '../../../support/write-texts.ts'

type Changes = ReadonlyMap<string, string | undefined>

/** @returns the content after git has applied the patch. */
const applied = (read: ReadonlyMap<string, string>, changes: Changes): ReadonlyMap<string, string> => {
  const folder = mkdtempSync(join(tmpdir(), 'patch-'))
  try {
    const content = join(folder, 'content')
    mkdirSync(content)
    writeTexts(content, read)
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd: folder,
      env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(folder) },
      input: patchOfChanges(read, changes)
    })
    return readTexts(content)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const after = (read: ReadonlyMap<string, string>, changes: Changes): Changes =>
  new Map([...read, ...changes].filter(([file]) => !changes.has(file) || changes.get(file) !== undefined))

const sorted = (texts: Changes) => [...texts].sort(([a], [b]) => (a < b ? -1 : 1))

const line = fc.constantFrom('name: A', '  - id: b', '', '# Łódź', 'text: "“x”"', '\ufeff', '\\ No newline')
const text = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, end, isEnded]) => `x: 1${end}${lines.join(end)}${isEnded ? end : 'y'}`)

test('patch: git applies it to the same bytes, whatever lines change', () => {
  fc.assert(
    fc.property(text, fc.option(text, { nil: undefined }), text, (before, now, other) => {
      const read = new Map([
        ['tips.yaml', before],
        ['kept.yaml', other]
      ])
      const changes = new Map([
        ['tips.yaml', now],
        ['forces/new.yaml', other]
      ])
      fc.pre(before !== now)
      expect(sorted(applied(read, changes))).toEqual(sorted(after(read, changes)))
    }),
    { numRuns: 40 }
  )
})
