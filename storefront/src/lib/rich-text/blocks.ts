/** How a piece of text is set. */
export const MARKS = ["strong", "em", "u", "s"] as const
export type Mark = (typeof MARKS)[number]

/** A piece of text, or the end of a line. `href` is the address that the piece links to. */
export type Inline = { kind: "text"; text: string; marks: Mark[]; href?: string } | { kind: "break" }

/** A description as what it consists of. Only what can be said here can be shown. */
export type Block =
  | { kind: "paragraph" | "heading" | "subheading"; inlines: Inline[] }
  | { kind: "list"; isOrdered: boolean; items: Block[][] }
  | { kind: "quote"; blocks: Block[] }
