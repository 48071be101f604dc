import StarterKit from "@tiptap/starter-kit"

import { isLinkAddress } from "./link-address"

/** What the editor knows: exactly what the backend keeps. Anything else is dropped when it is pasted. */
export const EXTENSIONS = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    horizontalRule: false,
    heading: { levels: [3, 4] },
    link: {
      openOnClick: false,
      defaultProtocol: "https",
      isAllowedUri: (href) => isLinkAddress(href),
      shouldAutoLink: (href) => isLinkAddress(href),
      HTMLAttributes: { rel: "nofollow ugc noopener", target: null },
    },
  }),
]

/** Headings of other levels become the two there are, so that pasted text keeps its structure. */
export const levelHeadings = (html: string): string =>
  html.replace(
    /<(\/?)h([1-6])\b/gi,
    (_, slash: string, level: string) => `<${slash}h${Number(level) < 4 ? 3 : 4}`,
  )
