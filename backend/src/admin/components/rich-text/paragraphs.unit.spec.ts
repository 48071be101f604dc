import { editorContent } from "./paragraphs"

const text = (value: string) => ({ type: "text", text: value })

describe("editorContent", () => {
  it.each(["", " \n\n "])("opens %j as one empty paragraph, where the cursor stands", (value) => {
    expect(editorContent(value)).toEqual({ type: "doc", content: [{ type: "paragraph", content: [] }] })
  })

  it("opens plain text as paragraphs with their line breaks", () => {
    expect(editorContent("One\ntwo\n\nThree")).toEqual({
      type: "doc",
      content: [
        { type: "paragraph", content: [text("One"), { type: "hardBreak" }, text("two")] },
        { type: "paragraph", content: [text("Three")] },
      ],
    })
  })

  it("opens markup as it is", () => {
    expect(editorContent("<p>One</p>")).toBe("<p>One</p>")
  })
})
