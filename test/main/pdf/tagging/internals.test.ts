import { expect, test } from 'vitest'
import { expectInternals, shapes, versions } from '../../../../main/pdf/tagging/internals.ts'

/** Classes of the shape that is expected, made of functions that do nothing. */
const classes = (changed: Readonly<Record<string, number>> = {}): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(shapes).map(([name, methods]) => [
      name,
      {
        prototype: Object.fromEntries(
          Object.entries(methods).map(([method, parameters]) => {
            const stub = () => undefined
            Object.defineProperty(stub, 'length', { value: changed[method] ?? parameters })
            return [method, stub]
          }),
        ),
      },
    ]),
  )

test('the known versions and shapes are accepted', () => {
  expect(() => expectInternals(versions, classes())).not.toThrow()
})

test.each(['pdfmake', 'pdfkit'])('another version of %s is refused before anything is printed', (name) => {
  expect(() => expectInternals({ ...versions, [name]: '9.9.9' }, classes())).toThrow(
    `written for ${name} ${versions[name]}; 9.9.9 is installed`,
  )
})

test('a method with other parameters is refused by name', () => {
  expect(() => expectInternals(versions, classes({ renderLine: 4 }))).toThrow('Renderer.renderLine of pdfmake with 3')
})

test('a class that is gone is refused', () => {
  expect(() => expectInternals(versions, { ...classes(), LayoutBuilder: undefined })).toThrow('LayoutBuilder.')
})
