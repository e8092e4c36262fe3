import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Classes } from './pdfmake.ts'

type Versions = Readonly<Record<string, string>>

/** The versions whose insides are known; pdfkit is the one that pdfmake brings. */
export const versions: Versions = { pdfmake: '0.3.11', pdfkit: '0.19.1' }

/** The methods that are called or replaced, with the number of parameters that they declare. */
export const shapes: Readonly<Record<keyof Classes, Readonly<Record<string, number>>>> = {
  PDFDocument: {
    ref: 1,
    addContent: 1,
    addPage: 1,
    goTo: 5,
    link: 5,
    addNamedDestination: 1,
    endMetadata: 0,
    getStructTreeRoot: 0,
    font: 3,
    end: 0,
    getFontFile: 3,
    save: 0,
    restore: 0,
    translate: 2,
    scale: 2,
    lineWidth: 1,
    dash: 1,
    path: 1,
    rect: 4,
    fillColor: 2,
    fill: 2,
    stroke: 1,
    fillAndStroke: 3,
    text: 4,
  },
  LayoutBuilder: {
    registerTableLayouts: 1,
    layoutDocument: 9,
    tryLayoutDocument: 8,
    processColumns: 1,
    processRow: 1,
    processVerticalContainer: 1,
    processList: 2,
    processSVG: 1,
    buildNextLine: 1,
    snakingAwarePageBreak: 1,
  },
  DocumentContext: {
    moveToNextColumn: 0,
    moveToNextPage: 1,
    resetSnakingColumnsForNewPage: 0,
    inSnakingColumns: 0,
    isInNestedNonSnakingGroup: 0,
  },
  Renderer: { renderPages: 1, renderLine: 3, renderVector: 1, renderImage: 1, renderSVG: 1 },
  SVGMeasure: { measureSVG: 1, writeDimensions: 2 },
}

const own = (value: unknown, name: string): unknown =>
  (typeof value === 'object' && value !== null) || typeof value === 'function' ? Reflect.get(value, name) : undefined

/** Throws when a package is not of the version, or a class not of the shape, that the tags were written for. */
export const expectInternals: (
  found: Versions,
  classes: Readonly<Record<string, unknown>>,
) => asserts classes is Classes = (found, classes) => {
  for (const [name, version] of Object.entries(versions))
    if (found[name] !== version)
      throw new Error(`The tags of the PDF are written for ${name} ${version}; ${found[name] ?? 'none'} is installed.`)
  for (const [name, methods] of Object.entries(shapes))
    for (const [method, parameters] of Object.entries(methods)) {
      const present = own(own(classes[name], 'prototype'), method)
      if (typeof present !== 'function' || present.length !== parameters)
        throw new Error(`The tags of the PDF need ${name}.${method} of pdfmake with ${parameters} parameters.`)
    }
}

const open = (): Classes => {
  // Required rather than imported: pdfmake's classes are CommonJS and no part of what it exports by name.
  const load = createRequire(import.meta.url)
  const beside = createRequire(load.resolve('pdfmake'))
  const found: Versions = {
    pdfmake: String(own(load('pdfmake/package.json'), 'version')),
    pdfkit: String(own(beside('pdfkit/package.json'), 'version')),
  }
  const classes: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.keys(shapes).map((name) => [name, own(load(`pdfmake/js/${name}.js`), 'default')]),
  )
  expectInternals(found, classes)
  return classes
}

/** The colours of a screen as an ICC profile, which pdfkit brings: what the numbers of a colour mean on paper. */
export const colourProfile = (): Buffer => {
  const beside = createRequire(createRequire(import.meta.url).resolve('pdfmake'))
  return readFileSync(join(dirname(beside.resolve('pdfkit/package.json')), 'js/data/sRGB_IEC61966_2_1.icc'))
}

/** The classes of pdfmake that the printer builds upon: no prototype is changed, they are extended. */
export const { PDFDocument, LayoutBuilder, Renderer, SVGMeasure } = open()
