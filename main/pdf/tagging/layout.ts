import type { OnProgress } from '../../thread/progress.ts'
import { brokenAt } from '../hyphenation.ts'
import { Balance } from './balance.ts'
import { countLeaves, type Element } from './element.ts'
import { LayoutBuilder } from './internals.ts'
import { knowStyles } from './known-styles.ts'
import type { Columns, Context, Inline, Item, Line, List, Margins, Row, Size, Stack } from './pdfmake.ts'
import { PictureMeasure } from './pictures.ts'

/** A line that is full for so much of its width is not worth a hyphen. */
const wellFilled = 0.88

const widthOf = (text: string, { font, fontSize, fontFeatures }: Inline): number =>
  font.widthOfString(text, fontSize, fontFeatures)

/** Fills the end of a line with the beginning of the next word, where Dutch lets it be broken. */
const hyphenate = (line: Line, waiting: Inline[]): void => {
  const [next, afterNext] = waiting
  // The last word stands whole: the end of one on a line of its own is worse than a gap.
  if (
    next === undefined ||
    afterNext === undefined ||
    next.noNewLine === true ||
    line.newLineForced === true ||
    line.inlines.length === 0
  )
    return
  const taken = line.inlineWidths - line.leadingCut
  if (line.getWidth() > wellFilled * line.maxWidth) return
  const broken = brokenAt(next.text, (head) => taken + widthOf(head, next) <= line.maxWidth, next.language?.lang)
  if (broken === null) return
  const [head, rest] = broken
  const part = (text: string, more: object): Inline => ({
    ...next,
    text,
    width: widthOf(text, next),
    leadingCut: 0,
    trailingCut: 0,
    ...more,
  })
  line.addInline(part(head, { lineEnd: false, noNewLine: true }))
  line.addInline(part('-', { lineEnd: false, noNewLine: false, hyphen: true }))
  waiting[0] = part(rest, { lineEnd: next.lineEnd, trailingCut: next.trailingCut })
}

/**
 * Keeps what is indented so in the next column: pdfmake gives it the whole width there, and on the next page forgets the
 * indent. `width` is that of a column, `step` the way from one to the next, `left` where the first begins.
 */
const keepIndents = (context: Context, left: number, width: number, step: number): void => {
  const indents = () => {
    const before = (context.x - left) % step
    return { before, both: width - context.availableWidth }
  }
  const { moveToNextColumn, resetSnakingColumnsForNewPage } = context
  Object.assign(context, {
    moveToNextColumn: () => {
      const { both } = indents()
      const moved = moveToNextColumn.call(context)
      context.availableWidth -= both
      return moved
    },
    resetSnakingColumnsForNewPage: () => {
      const { before, both } = indents()
      resetSnakingColumnsForNewPage.call(context)
      context.x += before
      context.availableWidth -= both
    },
  })
}

/** Tells when a column ends and another begins. */
const watch = (context: Context, balance: Balance): void => {
  const { moveToNextColumn, moveToNextPage, resetSnakingColumnsForNewPage } = context
  let end = context.y
  Object.assign(context, {
    moveToNextPage: (orientation: unknown) => {
      end = context.y
      return moveToNextPage.call(context, orientation)
    },
    moveToNextColumn: () => {
      const { y } = context
      const moved = moveToNextColumn.call(context)
      balance.nextColumn(y, context)
      return moved
    },
    resetSnakingColumnsForNewPage: () => {
      resetSnakingColumnsForNewPage.call(context)
      balance.nextPage(end, context)
    },
  })
}

/** Lays a definition out, each line with the element of its text and each mark of a list with its own. */
export class TaggedLayout extends LayoutBuilder {
  readonly #onProgress: OnProgress
  /** How many elements hold something, and those that were come upon. */
  readonly #total: number
  readonly #begun = new Set<Element>()
  /** Of the columns that are being set. */
  #balance: Balance | null = null

  constructor(size: Size, margins: Margins, root: Element, onProgress: OnProgress = () => {}) {
    super(size, margins, new PictureMeasure())
    this.#total = countLeaves(root)
    this.#onProgress = onProgress
  }

  override tryLayoutDocument(...given: readonly unknown[]): unknown {
    knowStyles(this.docMeasure.textInlines)
    return super.tryLayoutDocument(...given)
  }

  override buildNextLine(node: Item): Line | null {
    if (node.element !== undefined) this.#onProgress(this.#begun.add(node.element).size / this.#total)
    this.#settle()
    const line = super.buildNextLine(node)
    if (line === null) return null
    if (node.hyphens === true && node._inlines !== undefined) hyphenate(line, node._inlines)
    // pdfmake counts the space after a word that it splits on both sides.
    if (!/\s$/.test(line.inlines.at(-1)?.text ?? '')) line.trailingCut = 0
    line.lastLineInParagraph = node._inlines?.length === 0
    this.#takeAlong(line, node._inlines ?? [])
    if (node.element !== undefined) {
      line.element = node.element
      line.occurrence = { printed: false }
    }
    return line
  }

  override processColumns(node: Columns): void {
    const { width } = node.columns[0] ?? {}
    if (node.snakingColumns !== true || typeof width !== 'number') {
      super.processColumns(node)
      return
    }
    const context = this.writer.context()
    const { moveToNextColumn, moveToNextPage, resetSnakingColumnsForNewPage } = context
    keepIndents(context, context.x, width, width + Number(node.columnGap ?? 0))
    const balance = new Balance(node.parts ?? [], context)
    watch(context, balance)
    this.#balance = balance
    super.processColumns(node)
    this.#balance = null
    balance.end(context)
    Object.assign(context, { moveToNextColumn, moveToNextPage, resetSnakingColumnsForNewPage })
  }

  /**
   * The last row of a table takes the one before it along to the next page. Each is set in a block that may not be broken,
   * begun before and committed after this; a block that stands open between them makes them one.
   */
  override processRow(row: Row): unknown {
    const { tableNode, rowIndex = 0 } = row
    if (tableNode?.endsTogether === true) {
      const after = tableNode.table.body.length - 1 - rowIndex
      if (after === 1) this.writer.beginUnbreakableBlock()
      else if (after === 0) this.writer.commitUnbreakableBlock()
    }
    return super.processRow(row)
  }

  override processVerticalContainer(node: Stack): void {
    if (node.part !== undefined) this.#balance?.begin(node.part, this.writer.context())
    super.processVerticalContainer(node)
  }

  override processList(ordered: boolean, list: List): void {
    for (const { label, listMarker } of (ordered ? list.ol : list.ul) ?? [])
      for (const mark of listMarker?.canvas ?? listMarker?._inlines ?? []) if (label !== undefined) mark.element = label
    super.processList(ordered, list)
  }

  /** A chart that is drawn in parts goes on over columns as text does. */
  override processSVG(node: Item): void {
    this.#settle()
    super.processSVG(node)
  }

  #settle(): void {
    if (this.writer.transactionLevel === 0) this.#balance?.settle(this.writer.context())
  }

  /** The last line of a text takes the one before it along to the next column or page: it never stands there alone. */
  #takeAlong(line: Line, waiting: readonly Inline[]): void {
    const context = this.writer.context()
    const height = line.getHeight()
    const rest = waiting.reduce((sum, { width }) => sum + width, 0)
    const oneMore = waiting.length > 0 && rest - (waiting.at(-1)?.trailingCut ?? 0) <= line.maxWidth
    const lastThatFits = context.availableHeight >= height && context.availableHeight < 2 * height
    if (!oneMore || !lastThatFits || this.writer.transactionLevel > 0) return
    if (context.snapshots.length === 0) this.writer.moveToNextPage()
    else if (context.inSnakingColumns() && !context.isInNestedNonSnakingGroup()) this.snakingAwarePageBreak()
  }
}
