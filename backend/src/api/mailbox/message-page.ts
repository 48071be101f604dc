import { escapeHtml } from "../../mail/layout/escape-html"
import type { MailboxMessage } from "../../modules/email-mailbox/message"

/**
 * The body of one message: the mail as html in a frame that runs no script and shares no origin with this page (its
 * links open in a new window), and the text alternative.
 */
export function messagePage({ from, to, subject, at, html, text }: MailboxMessage): string {
  const framed = html.replace("<head>", '<head><base target="_blank">')
  return `<p><a href="/mailbox">All mail</a></p>
<h1>${escapeHtml(subject)}</h1>
<dl>
<dt>From</dt><dd>${escapeHtml(from)}</dd>
<dt>To</dt><dd><a href="/mailbox?${escapeHtml(new URLSearchParams({ to }).toString())}">${escapeHtml(to)}</a></dd>
<dt>Arrived</dt><dd><time datetime="${escapeHtml(at)}">${escapeHtml(at.slice(0, 19).replace("T", " "))} UTC</time></dd>
</dl>
<iframe title="The mail as html" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escapeHtml(framed)}"></iframe>
<h2>As plain text</h2>
<pre tabindex="0">${escapeHtml(text)}</pre>`
}
