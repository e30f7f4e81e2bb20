import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  changeOf,
  changesOf,
  edited,
  openedWith,
  redone,
  savedWith,
  undone,
  type Workspace
} from '../../../../src/editor/model/workspace.ts'

const mapOf = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files))
const opened = openedWith(mapOf({ 'a.yaml': 'a: 1\r\nb: 2\n', 'b.yaml': '' }))

const setText = (workspace: Workspace, file: string, text: string) => edited(workspace, changeOf(file, text))

test('workspace: undoing every step gives the texts as they were opened, and redoing gives them back', () => {
  const step = fc.record({
    file: fc.constantFrom('a.yaml', 'b.yaml', 'new.yaml'),
    text: fc.option(fc.string())
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), steps => {
      const now = steps.reduce(
        (workspace, { file, text }) => edited(workspace, changeOf(file, text ?? undefined)),
        opened
      )
      let back = now
      while (back.undo.length > 0) back = undone(back)
      expect(back.texts).toEqual(opened.texts)
      let forth = back
      while (forth.redo.length > 0) forth = redone(forth)
      expect(forth.texts).toEqual(now.texts)
    })
  )
})

test('workspace: an edit after an undo forgets what was undone', () => {
  const one = setText(opened, 'b.yaml', 'x')
  const other = setText(undone(one), 'b.yaml', 'y')
  expect(other.redo).toEqual([])
  expect(redone(other).texts.get('b.yaml')).toBe('y')
})

test('workspace: only files that differ from those that were opened count as changed', () => {
  const there = setText(setText(opened, 'a.yaml', 'other'), 'b.yaml', 'x')
  const back = setText(there, 'a.yaml', 'a: 1\r\nb: 2\n')
  const without = edited(back, changeOf('a.yaml', undefined))
  expect(changesOf(back)).toEqual(mapOf({ 'b.yaml': 'x' }))
  expect(changesOf(without)).toEqual(new Map([['a.yaml', undefined], ...changesOf(back)]))
})

test('workspace: a saved file is unchanged, unless it was edited while it was written', () => {
  const there = setText(edited(opened, changeOf('a.yaml', undefined)), 'b.yaml', 'x')
  const meanwhile = setText(there, 'b.yaml', 'xy')
  expect(changesOf(savedWith(there, changesOf(there)))).toEqual(new Map())
  expect(changesOf(savedWith(meanwhile, changesOf(there)))).toEqual(new Map([['b.yaml', 'xy']]))
})

test('workspace: a change of several files is one step, which one Undo reverts', () => {
  const changed = mapOf({ 'a.yaml': 'a: 1\r\nb: 3\n', 'new.yaml': 'c: 1\n' })
  const there = edited(opened, changed)
  expect(there.texts).toEqual(new Map([...opened.texts, ...changed]))
  expect(there.undo).toHaveLength(1)
  expect(undone(there).texts).toEqual(opened.texts)
  expect(redone(undone(there)).texts).toEqual(there.texts)
})

test('workspace: a step that changes nothing is not kept', () => {
  expect(edited(opened, new Map())).toBe(opened)
  expect(edited(opened, opened.texts)).toBe(opened)
})
