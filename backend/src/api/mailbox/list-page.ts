import { escapeHtml } from "../../mail/layout/escape-html"
import type { MailboxMessage } from "../../modules/email-mailbox/message"
import type { MailboxPage } from "./list-messages"

const arrival = (at: string) =>
  `<time datetime="${escapeHtml(at)}">${escapeHtml(at.slice(0, 16).replace("T", " "))} UTC</time>`

function row({ id, to, subject, at }: MailboxMessage): string {
  return `<li><a href="/mailbox/${escapeHtml(id)}"><strong>${escapeHtml(subject)}</strong>
<small><span>To ${escapeHtml(to)}</span>${arrival(at)}</small></a></li>`
}

function pageLink(page: number, to: string | undefined, label: string): string {
  const query = new URLSearchParams({ page: String(page), ...(to ? { to } : {}) })
  return `<a href="/mailbox?${escapeHtml(query.toString())}">${label}</a>`
}

function pager({ page, pages }: MailboxPage, to: string | undefined): string {
  if (pages === 1 && page === 1) return ""
  return `<nav aria-label="Pages">
<span>${page > 1 ? pageLink(Math.min(page - 1, pages), to, "Newer") : ""}</span>
<span class="muted">Page ${page} of ${pages}</span>
<span>${page < pages ? pageLink(page + 1, to, "Older") : ""}</span>
</nav>`
}

/** The body of the list, newest first, with the search for a recipient. */
export function listPage(list: MailboxPage, to: string | undefined): string {
  const empty = `<p class="empty">${to ? `No mail to ${escapeHtml(to)}.` : "No mail yet. It arrives here within seconds of a booking or a sign-up."}</p>`
  return `<h1>Mail sent by this Plaza</h1>
<p class="muted">No mail server is set, so mail is kept here instead of being sent. Anyone who can open this page can read it.</p>
<form method="get" action="/mailbox" role="search">
<label>Recipient<br><input type="email" name="to" value="${escapeHtml(to ?? "")}" placeholder="name@example.com" autocomplete="off"></label>
<button>Find</button>
</form>
${list.messages.length ? `<ul class="messages">\n${list.messages.map(row).join("\n")}\n</ul>` : empty}
${pager(list, to)}`
}
