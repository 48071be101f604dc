/** How formatted text looks, in the editor as on the pages. */
export const PROSE = [
  "space-y-2 break-words",
  "[&_h3]:text-base [&_h3]:font-medium [&_h4]:font-medium",
  "[&_ul]:list-disc [&_ol]:list-decimal [&_ul]:pl-5 [&_ol]:pl-5",
  "[&_blockquote]:border-ui-border-strong [&_blockquote]:border-l-2 [&_blockquote]:pl-3",
  "[&_a]:text-ui-fg-interactive [&_a]:underline [&_strong]:font-semibold",
].join(" ")
