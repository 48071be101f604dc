import { Parser } from "htmlparser2"
import { BlockBuilder } from "./block-builder"
import type { Block, Mark } from "./blocks"
import { linkAddress } from "./link-address"

/** Elements whose text is not meant to be read. */
const SILENT = new Set([
  ...["script", "style", "template", "noscript", "iframe", "object", "svg", "math", "title"],
  ...["textarea", "select", "option", "noembed", "noframes", "xmp", "plaintext"],
])

const MARK_OF: Record<string, Mark | undefined> = {
  ...{ strong: "strong", b: "strong", em: "em", i: "em" },
  ...{ u: "u", ins: "u", s: "s", del: "s", strike: "s" },
}

const TEXT_OF: Record<string, "paragraph" | "heading" | "subheading" | undefined> = {
  ...{ p: "paragraph", div: "paragraph", h1: "heading", h2: "heading", h3: "heading" },
  ...{ h4: "subheading", h5: "subheading", h6: "subheading" },
}

/**
 * The blocks of a description that is HTML. The backend has cleaned most of it; a service's may also have been written
 * on the page of its product. Only text and the few things that a description may have come out, whatever goes in.
 */
export function parseMarkup(html: string): Block[] {
  const builder = new BlockBuilder()
  /** What each open element has to undo when it closes. */
  const closing: (() => void)[] = []
  const marks: Mark[] = []
  const links: string[] = []
  let silent = 0

  const opened = (name: string, href: string | undefined): (() => void) => {
    const nothing = () => {}
    if (silent > 0 || SILENT.has(name)) {
      silent++
      return () => void silent--
    }
    const mark = MARK_OF[name]
    if (mark) {
      marks.push(mark)
      return () => void marks.pop()
    }
    const text = TEXT_OF[name]
    if (text) {
      builder.openText(text)
      return () => builder.closeText()
    }
    switch (name) {
      case "br":
        builder.break()
        return nothing
      case "a": {
        const address = linkAddress(href)
        if (!address) {
          return nothing
        }
        links.push(address)
        return () => void links.pop()
      }
      case "ul":
      case "ol":
        return builder.openList(name === "ol") ? () => builder.closeList() : nothing
      case "li":
        return builder.openItem() ? () => builder.closeContainer() : nothing
      case "blockquote":
        return builder.openQuote() ? () => builder.closeContainer() : nothing
      default:
        return nothing
    }
  }

  const parser = new Parser({
    onopentag: (name, { href }) => closing.push(opened(name, href)),
    onclosetag: () => closing.pop()?.(),
    ontext: (text) => {
      if (silent === 0) {
        builder.text(text, [...new Set(marks)], links.at(-1))
      }
    },
  })
  parser.end(html)
  return builder.blocks
}
