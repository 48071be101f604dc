export const richText = {
  toolbar: "Formatting of {{label}}",
  count_one: "{{length}} of {{maximum}} characters",
  count_other: "{{length}} of {{maximum}} characters",
  tools: {
    bold: "Bold",
    italic: "Italic",
    underline: "Underline",
    strike: "Strikethrough",
    heading: "Heading",
    subheading: "Subheading",
    bulletList: "Bulleted list",
    orderedList: "Numbered list",
    quote: "Quote",
    link: "Link",
    undo: "Undo",
    redo: "Redo",
  },
  link: {
    address: "Address of the link",
    apply: "Apply",
    refused: "Enter an address with https, an e-mail address or a telephone number",
  },
}
