import { clx } from "@medusajs/ui"
import { createElement, Fragment, useMemo, type ReactNode } from "react"

import { isLinkAddress } from "./link-address"
import { hasMarkup, plainParagraphs } from "./paragraphs"
import { PROSE } from "./prose"

const TAGS = ["p", "br", "strong", "em", "u", "s", "h3", "h4", "ul", "ol", "li", "blockquote", "a"]
const SILENT = [
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "object",
  "svg",
  "math",
  "title",
  "textarea",
]

/**
 * A description with its formatting. The backend has cleaned it; a service's may also have been written on the page of
 * its product, so that elements are made here one by one, and only those that a description may have.
 */
export function RichText({ value, className }: { value: string; className?: string }) {
  const content = useMemo(() => (hasMarkup(value) ? fromMarkup(value) : fromPlain(value)), [value])
  return <div className={clx(PROSE, className)}>{content}</div>
}

function fromPlain(value: string): ReactNode {
  return plainParagraphs(value).map((lines, index) => (
    <p key={index} className="whitespace-pre-line">
      {lines.join("\n")}
    </p>
  ))
}

/** A parsed document has no window: nothing in it runs and nothing is loaded. */
function fromMarkup(value: string): ReactNode {
  return childrenOf(new DOMParser().parseFromString(value, "text/html").body)
}

const childrenOf = (node: Node): ReactNode[] => [...node.childNodes].map(elementOf)

function elementOf(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent
  if (!(node instanceof Element)) return null
  const tag = node.localName
  if (SILENT.includes(tag)) return null
  if (tag === "br") return <br key={key} />
  const href = node.getAttribute("href") ?? ""
  if (!TAGS.includes(tag) || (tag === "a" && !isLinkAddress(href)))
    return <Fragment key={key}>{childrenOf(node)}</Fragment>
  const attributes = tag === "a" ? { href, target: "_blank", rel: "nofollow ugc noopener" } : {}
  return createElement(tag, { key, ...attributes }, ...childrenOf(node))
}
