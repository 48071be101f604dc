import type { MailContent } from "../content"
import { DARK_STYLE, LIGHT } from "./palette"
import { html, renderBlock } from "./render-blocks"

const FONT = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const SERIF = "'Iowan Old Style','Palatino Linotype',Palatino,Georgia,serif"

/**
 * The one layout of all mail: a card of at most 560 px made of tables with inline styles, which is what mail
 * clients agree on; it narrows to the screen and follows the reader's dark mode.
 */
export function renderHtml(content: MailContent): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${html(content.subject)}</title>
<style>${DARK_STYLE}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:${LIGHT.page};font-family:${FONT}">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${html(content.preview)}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${LIGHT.page}">
<tr><td align="center" style="padding:32px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px">
<tr><td class="brand" style="padding:0 4px 16px;font-family:${SERIF};font-size:24px;line-height:28px;font-weight:700;color:${LIGHT.accent}">Plaza</td></tr>
<tr><td class="card" style="padding:32px;border:1px solid ${LIGHT.line};border-radius:14px;background:${LIGHT.card};word-break:break-word;overflow-wrap:anywhere">
<h1 class="ink" style="margin:0 0 16px;font-family:${SERIF};font-size:26px;line-height:33px;font-weight:700;color:${LIGHT.ink}">${html(content.heading)}</h1>
${content.blocks.map(renderBlock).join("\n")}
</td></tr>
<tr><td class="muted" style="padding:16px 4px 0;font-size:13px;line-height:20px;color:${LIGHT.muted}">${html(content.reason)}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`
}
