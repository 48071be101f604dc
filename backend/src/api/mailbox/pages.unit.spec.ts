import { listPage } from "./list-page"
import { messagePage } from "./message-page"

const hostile = `"><script>alert(1)</script><img src=x onerror='alert(1)'>`
const message = (value: string) => ({
  id: "1700000000000-aaaaaaaaaaaa",
  at: "2026-03-12T07:00:00.000Z",
  from: value,
  to: value,
  subject: value,
  html: `<!doctype html><html><head><title>${value}</title></head></html>`,
  text: value,
  attachments: [{ filename: value, content_type: value, content: "eA==" }],
})
const tags = (html: string) => html.replace(/="[^"]*"/g, "").match(/<[^>]*>/g)

it("shows what a mail holds without letting it become markup of the page", () => {
  expect(tags(messagePage(message(hostile)))).toEqual(tags(messagePage(message("x"))))
  const list = (value: string) =>
    listPage({ messages: [message(value)], count: 30, page: 1, pages: 2 }, value)
  expect(tags(list(hostile))).toEqual(tags(list("x")))
  expect(list(hostile)).toContain("To &quot;&gt;&lt;script&gt;")
})

it("frames the html without scripts and without this page's origin", () => {
  const page = messagePage(message("x"))
  expect(page).toContain(`sandbox="allow-popups allow-popups-to-escape-sandbox"`)
  expect(page).toContain("&lt;head&gt;&lt;base target=&quot;_blank&quot;&gt;&lt;title&gt;x")
})

it("says that nothing is there, and pages only when there is more", () => {
  const empty = { messages: [], count: 0, page: 1, pages: 1 }
  expect(listPage(empty, undefined)).toContain("No mail yet.")
  expect(listPage(empty, "a@b.example")).toContain("No mail to a@b.example.")
  expect(listPage(empty, undefined)).not.toContain("<nav")
  expect(listPage({ ...empty, page: 2, pages: 3 }, "a+b@c.example")).toContain(
    `href="/mailbox?page=3&amp;to=a%2Bb%40c.example"`,
  )
})
