import { createElement, type ReactNode } from "react"
import type { Block, Inline } from "@/lib/rich-text/blocks"
import { parseDescription } from "@/lib/rich-text/parse-description"
import { classNames } from "./class-names"

const PROSE = [
  "grid gap-3 wrap-anywhere",
  "[&_ul]:list-disc [&_ol]:list-decimal [&_ul,&_ol]:grid [&_ul,&_ol]:gap-1 [&_ul,&_ol]:ps-6",
  "[&_blockquote]:grid [&_blockquote]:gap-2 [&_blockquote]:border-s-2 [&_blockquote]:border-line [&_blockquote]:ps-4",
  "[&_a]:text-accent [&_a]:underline [&_a]:underline-offset-2",
].join(" ")

type RichTextProps = {
  value: string
  /** The level of its headings: one below the heading that it stands under. */
  level?: 3 | 4
  className?: string
}

/** A description with its formatting. Elements are made of parsed blocks; no markup of anybody's is put into the page. */
export function RichText({ value, level = 3, className }: RichTextProps) {
  const blocks = parseDescription(value)
  return (
    // Written by venues in whichever language they speak.
    <div dir="auto" className={classNames(PROSE, className)}>
      {blocks.map((block, index) => blockElement(block, index, level))}
    </div>
  )
}

function blockElement(block: Block, key: number, level: number): ReactNode {
  switch (block.kind) {
    case "heading":
    case "subheading": {
      const tag = `h${block.kind === "heading" ? level : level + 1}`
      return createElement(tag, { key, className: "font-semibold" }, inlineElements(block.inlines))
    }
    case "paragraph":
      return <p key={key}>{inlineElements(block.inlines)}</p>
    case "quote":
      return (
        <blockquote key={key}>
          {block.blocks.map((inner, index) => blockElement(inner, index, level))}
        </blockquote>
      )
    case "list": {
      const items = block.items.map((item, index) => <li key={index}>{itemContent(item, level)}</li>)
      return block.isOrdered ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>
    }
  }
}

/** An item of one paragraph is that paragraph's text. */
function itemContent(blocks: Block[], level: number): ReactNode {
  const [first] = blocks
  if (blocks.length === 1 && first?.kind === "paragraph") {
    return inlineElements(first.inlines)
  }
  return blocks.map((block, index) => blockElement(block, index, level))
}

const inlineElements = (inlines: Inline[]): ReactNode => inlines.map(inlineElement)

function inlineElement(inline: Inline, key: number): ReactNode {
  if (inline.kind === "break") {
    return <br key={key} />
  }
  const marked = inline.marks.reduceRight<ReactNode>(
    (inner, mark) => createElement(mark, null, inner),
    inline.text,
  )
  return inline.href ? (
    <a key={key} href={inline.href} rel="nofollow ugc noopener">
      {marked}
    </a>
  ) : (
    <span key={key}>{marked}</span>
  )
}
