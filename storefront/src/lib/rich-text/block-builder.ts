import type { Block, Inline, Mark } from "./blocks"

type TextBlock = "paragraph" | "heading" | "subheading"

/** Lists in lists go as deep as anybody reads. */
const DEEPEST = 6

/** Puts together blocks that are well nested, in whatever order tags open and close. */
export class BlockBuilder {
  readonly blocks: Block[] = []
  private readonly containers: Block[][] = [this.blocks]
  private readonly lists: Extract<Block, { kind: "list" }>[] = []
  private inlines: Inline[] | null = null

  /** Begins a paragraph or heading; the one before ends. */
  openText(kind: TextBlock): void {
    this.closeText()
    this.inlines = []
    this.current.push({ kind, inlines: this.inlines })
  }

  closeText(): void {
    this.inlines = null
  }

  /** Text as HTML sees it: white space is one space, and nothing at the beginning of a block. */
  text(value: string, marks: Mark[], href: string | undefined): void {
    const text = value.replace(/[^\S\u00a0]+/g, " ")
    if (this.inlines === null && text.trim() === "") {
      return
    }
    const beginning =
      this.inlines === null || this.inlines.length === 0 || this.inlines.at(-1)?.kind === "break"
    this.push({ kind: "text", text: beginning ? text.trimStart() : text, marks, ...(href ? { href } : {}) })
  }

  break(): void {
    if (this.inlines !== null && this.inlines.length > 0) {
      this.push({ kind: "break" })
    }
  }

  openQuote(): boolean {
    return this.open(() => {
      const blocks: Block[] = []
      this.current.push({ kind: "quote", blocks })
      this.containers.push(blocks)
    })
  }

  openList(isOrdered: boolean): boolean {
    return this.open(() => {
      const list = { kind: "list" as const, isOrdered, items: [] }
      this.current.push(list)
      this.lists.push(list)
    })
  }

  /** Begins an item of the innermost list; outside of lists nothing. */
  openItem(): boolean {
    const list = this.lists.at(-1)
    return this.open(() => {
      const item: Block[] = []
      list?.items.push(item)
      this.containers.push(item)
    }, list !== undefined)
  }

  closeContainer(): void {
    this.closeText()
    this.containers.pop()
  }

  closeList(): void {
    this.closeText()
    this.lists.pop()
  }

  private open(make: () => void, isPossible = true): boolean {
    this.closeText()
    if (!isPossible || this.containers.length > DEEPEST * 2) {
      return false
    }
    make()
    return true
  }

  private get current(): Block[] {
    return this.containers.at(-1) ?? this.blocks
  }

  private push(inline: Inline): void {
    if (this.inlines === null) {
      this.openText("paragraph")
    }
    this.inlines?.push(inline)
  }
}
