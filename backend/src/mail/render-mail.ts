import type { MailAttachment } from "./attachment"
import { renderHtml } from "./layout/render-html"
import { renderText } from "./layout/render-text"
import { singleLine } from "./layout/single-line"
import { templates, type MailTemplate } from "./templates"

export type RenderedMail = { subject: string; html: string; text: string; attachments: MailAttachment[] }

/**
 * Renders a mail from its template's data: subject, html, the text alternative and what is attached. Pure; every value
 * is escaped.
 * Throws a ZodError when the data does not fit the template's schema.
 */
export function renderMail(template: MailTemplate, data: unknown): RenderedMail {
  const content = templates[template].compose(data)
  return {
    subject: singleLine(content.subject),
    html: renderHtml(content),
    text: renderText(content),
    attachments: content.attachments ?? [],
  }
}
