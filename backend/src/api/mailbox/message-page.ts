import { escapeHtml } from "../../mail/layout/escape-html"
import type { MailboxMessage } from "../../modules/email-mailbox/message"

function attachmentLink({ filename, content_type, content }: MailboxMessage["attachments"][number]): string {
  const name = escapeHtml(filename)
  return `<a download="${name}" href="data:${escapeHtml(content_type.replace(/\s/g, ""))};base64,${escapeHtml(content)}">${name}</a>`
}

/**
 * The body of one message: the mail as html in a frame that runs no script and shares no origin with this page (its
 * links open in a new window), and the text alternative.
 */
export function messagePage({ from, to, subject, at, html, text, attachments }: MailboxMessage): string {
  const framed = html.replace("<head>", '<head><base target="_blank">')
  return `<p><a href="/mailbox">All mail</a></p>
<h1>${escapeHtml(subject)}</h1>
<dl>
<dt>From</dt><dd>${escapeHtml(from)}</dd>
<dt>To</dt><dd><a href="/mailbox?${escapeHtml(new URLSearchParams({ to }).toString())}">${escapeHtml(to)}</a></dd>
<dt>Arrived</dt><dd><time datetime="${escapeHtml(at)}">${escapeHtml(at.slice(0, 19).replace("T", " "))} UTC</time></dd>
${attachments.length > 0 ? `<dt>Attached</dt><dd>${attachments.map(attachmentLink).join(", ")}</dd>` : ""}
</dl>
<iframe title="The mail as html" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escapeHtml(framed)}"></iframe>
<h2>As plain text</h2>
<pre tabindex="0">${escapeHtml(text)}</pre>`
}
