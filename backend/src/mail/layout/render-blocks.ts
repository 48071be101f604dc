import type { Block, Fact } from "../content"
import { escapeHtml } from "./escape-html"
import { LIGHT } from "./palette"
import { singleLine } from "./single-line"

/** Cleans and escapes a value for a place between tags or inside a quoted attribute. */
export const html = (value: string) => escapeHtml(singleLine(value))

const CELL = `padding:10px 0;border-top:1px solid ${LIGHT.line};font-size:15px;line-height:22px;vertical-align:top;text-align:left`

function factRow({ label, value }: Fact): string {
  const lines = [value].flat().map(html).join("<br>")
  return `<tr>
<th scope="row" class="fact fact-label muted line" style="${CELL};width:32%;padding-right:16px;font-weight:400;color:${LIGHT.muted}">${html(label)}</th>
<td class="fact fact-value ink line" style="${CELL};color:${LIGHT.ink}">${lines}</td>
</tr>`
}

/** One block of a mail as html; every value is escaped here. */
export function renderBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return `<p class="ink" style="margin:0 0 16px;font-size:16px;line-height:25px;color:${LIGHT.ink}">${html(block.text)}</p>`
    case "facts":
      return `<table width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 24px;border-collapse:collapse">
${block.facts.map(factRow).join("\n")}
</table>`
    case "action":
      return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 24px"><tr><td>
<a class="button" href="${html(block.url)}" style="display:inline-block;padding:13px 22px;border-radius:8px;background:${LIGHT.accent};color:${LIGHT.onAccent};font-size:16px;line-height:20px;font-weight:600;text-decoration:none">${html(block.label)}</a>
</td></tr></table>`
  }
}
