import { expect, test } from 'vitest'
import { commandOf, type Keys, printKeys } from '../../../renderer/base/commands/shortcuts.ts'

const keys = (key: string, down: Partial<Keys> = {}): Keys => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...down,
})

test('keys lead to their command, on a Mac with Cmd', () => {
  expect(commandOf(keys('z', { ctrlKey: true }))).toBe('undo')
  expect(commandOf(keys('z', { metaKey: true }))).toBe('undo')
  expect(commandOf(keys('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo')
  expect(commandOf(keys('y', { ctrlKey: true }))).toBe('redo')
  expect(commandOf(keys('Enter', { ctrlKey: true }))).toBe('saveAndNew')
  expect(commandOf(keys('F1'))).toBe('shortcuts')
})

test('a letter alone, or with other keys, is no command', () => {
  expect(commandOf(keys('z'))).toBeUndefined()
  expect(commandOf(keys('n', { ctrlKey: true, altKey: true }))).toBeUndefined()
  expect(commandOf(keys('F1', { ctrlKey: true }))).toBeUndefined()
})

test('keys are printed as they stand on the keyboard', () => {
  expect(printKeys('Ctrl+Shift+Z', false)).toBe('Ctrl+Shift+Z')
  expect(printKeys('Ctrl+Shift+Z', true)).toBe('⌘⇧Z')
})
